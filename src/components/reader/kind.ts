/** The name of each kind of note, as the key shows it and screen readers say it. */

import type { NoteKind } from '@/schemas/note.ts';

export const KIND_NAMES: Readonly<Record<NoteKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  event: 'Event',
  claim: 'Claim',
  place: 'Place',
  term: 'Term',
  background: 'Background',
};
