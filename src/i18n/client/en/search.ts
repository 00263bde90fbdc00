/** The words of the search, in English unless the page is in another language. */

const english = {
  search: 'Search',
  type: 'Type',
  any: 'any',
  madePublic: 'Made public',
  anyTime: 'any time',
  by: (day: string): string => `by ${day}`,
  later: 'later',
  nothing: (words: string): string => `Nothing found for “${words}”.`,
  found: (count: number): string => `${count} found.`,
  failed: 'The search did not load. Check your connection and try again, or use your browser’s own search on a page.',
  /** The kind of a result, its report where there are several, and since when it was public. */
  kindOf: (kind: string, report: string, since: string): string =>
    `${kind}${report && ` on “${report}”`}${since && `, ${since}`}`,
  more: (shown: number): string => `The first ${shown} are shown. Add a word to narrow the search.`,
  /** What stands before and after the key. */
  slash: ['Press ', ' on any page to search'] as readonly [string, string],
};

export type SearchWords = typeof english;
export const searchWords = (): SearchWords => globalThis.pageWords?.search ?? english;
