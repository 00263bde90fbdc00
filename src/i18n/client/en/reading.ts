/** What the scripts of the reading page say, in English unless the page is in another language. */

const english = {
  missing: (words: string): string => `“${words}” is not on this page: search for it`,
  edition: (name: string | undefined): string => `Now showing: ${name}.`,
};

export type ReadingWords = typeof english;
export const readingWords = (): ReadingWords => globalThis.pageWords?.reading ?? english;
