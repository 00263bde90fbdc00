/** The places that a new article and its notes leave for their author to fill, and how they are told from real text. */

/** The text of a part of an article that is to be written: `Headline, to be written.` */
export const toBeWritten = (part: string): string => `${part}, to be written.`;

/** The text of a paragraph that is to be retold; counted from 1. */
export const toBeRetold = (paragraph: number): string => `Paragraph ${paragraph}, to be retold.`;

/** The body of a note of which there is nothing but its place. */
export const NOTE_TO_BE_WRITTEN = 'Yet to be written.';

/** The gist of such a note. */
export const GIST_TO_BE_WRITTEN = 'What these words mean has yet to be written.';

/** Whether a text is one of these, and nothing has been written in its place. */
export const isUnwritten = (text: string): boolean =>
  /^(?:[A-Z][a-z]+(?: in paragraph)?(?: \d+)?, to be (?:written|retold)\.|(?:What these words mean has y|Y)et to be written\.)$/.test(
    text.trim(),
  );

/** The fields of front matter that are still to be written. */
export const unwrittenFields = (data: object): string[] =>
  Object.entries(data).flatMap(([field, value]) => (typeof value === 'string' && isUnwritten(value) ? [field] : []));
