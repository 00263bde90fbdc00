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
