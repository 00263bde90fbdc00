/** What the form that looks for notes in a pasted text says, in English unless the page is in another language. */

const english = {
  empty: 'Paste the text of the report into the field above first.',
  looking: 'Looking …',
  found: (found: number, all: number): string => `${found} of ${all} notes would find their place.`,
  /** A note that finds no place: whether there are several for it, and the reason in English, as part of a sentence. */
  refused: (title: string, exact: string, _isInSeveralPlaces: boolean, reason: string): string =>
    `${title}: “${exact}” – ${reason}.`,
  failed: 'The notes could not be loaded. Check your connection and try again.',
};

export type TryNotesWords = typeof english;
export const tryNotesWords = (): TryNotesWords => globalThis.pageWords?.tryNotes ?? english;
