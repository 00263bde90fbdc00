import type { EntryKind } from '@/schemas/common.ts';
import type { NoteKind } from '@/schemas/note.ts';

/** What a kind of note is called. */
export const KIND_NAMES: Readonly<Record<NoteKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  event: 'Event',
  claim: 'Claim',
  place: 'Place',
  term: 'Term',
  background: 'Background',
};

/** The kind of note that stands for a kind of entry, so that both carry the same icon. */
export const NOTE_KIND_OF: Readonly<Record<EntryKind, NoteKind>> = {
  people: 'person',
  organisations: 'organisation',
  events: 'event',
  claims: 'claim',
  places: 'place',
  terms: 'term',
};
