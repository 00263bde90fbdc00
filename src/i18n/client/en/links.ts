/**
 * The words of links that a script completes, in English unless the page is in another language. They are in the page,
 * with `{}` for what the script knows, since such a script is too small to fetch any.
 */

const english = {
  /** The number of a paragraph. */
  continueFrom: 'Continue from paragraph {}',
  /** Words of the address that led nowhere. */
  searchFor: 'Search for “{}”',
};

export type LinkWords = typeof english;
export const linkWords = (): LinkWords => globalThis.pageWords?.links ?? english;
