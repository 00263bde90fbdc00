/** The words of a note’s tools, in English unless the page is in another language. */

/** What a reference to a note, or an excerpt of it, is made of. */
interface NoteFacts {
  readonly title: string;
  readonly headline: string;
  /** The name of the site. */
  readonly site: string;
  /** The day on which the notes were last checked, in words. */
  readonly checked: string;
}

const english = {
  /** The name of a kind of note, as screen readers say it. */
  kind: (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1),
  keep: 'Keep',
  kept: 'Kept',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  cite: 'Cite',
  referenceCopied: 'Reference copied.',
  allStyles: 'All styles',
  embed: 'Embed',
  excerptCopied: 'Excerpt copied as HTML.',
  allFormats: 'All formats',
  previous: 'Previous',
  next: 'Next',
  blocked: (text: string): string => `The browser blocked copying. Here is the text: ${text}`,
  reference: ({ title, headline, site, checked }: NoteFacts, url: string, today: Date): string =>
    `“${title}”, note on “${headline}”, ${site}, last checked on ${checked}. ${url} (accessed ${inWords(today)}).`,
  excerptTitle: ({ title, headline }: NoteFacts): string => `${title}, a note on “${headline}”`,
  credit: ({ site, checked }: NoteFacts, licence: string): string => `${site}, ${licence}. Last checked on ${checked}.`,
};

const inWords = (day: Date): string =>
  day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

export type NoteWords = typeof english;
export const noteWords = (): NoteWords => globalThis.pageWords?.note ?? english;
