/** What is said when a teacher copies the link for a class, in English unless the page is in another language. */

const english = {
  copied: 'Link copied.',
  blocked: 'The browser blocked copying; the link is selected.',
};

export type ClassLinkWords = typeof english;
export const classLinkWords = (): ClassLinkWords => globalThis.pageWords?.classLink ?? english;
