/** The words of the search, in English unless the page is in another language. */

const english = {
  search: 'Search',
  type: 'Type',
  any: 'any',
  madePublic: 'Made public',
  anyTime: 'any time',
  onTheDay: 'by the day of the report',
  later: 'later',
  nothing: (words: string): string => `Nothing found for “${words}”.`,
  found: (count: number): string => `${count} found.`,
  failed: 'The search did not load. Check your connection and try again, or use your browser’s own search on a page.',
  /** The kind of a result, and that it came later. */
  kindOf: (kind: string, isLater: boolean): string => (isLater ? `${kind}, later` : kind),
  more: (shown: number): string => `The first ${shown} are shown. Add a word to narrow the search.`,
  /** What stands before and after the key. */
  slash: ['Press ', ' on any page to search'] as readonly [string, string],
};

export type SearchWords = typeof english;
export const searchWords = (): SearchWords => globalThis.pageWords?.search ?? english;
