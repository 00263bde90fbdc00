/** The words of a study path’s progress, in English unless the page is in another language. */

const english = {
  done: 'All done.',
  left: (minutes: number): string => `${minutes} minutes to go`,
  notStored: '(this browser stores no data: it will be lost when you leave)',
};

export type PathWords = typeof english;
export const pathWords = (): PathWords => globalThis.pageWords?.path ?? english;
