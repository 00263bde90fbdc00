/**
 * Words of a language from right to left in files for other programs, which would set them as the language of their own
 * interface is set: with a question mark at the wrong end. Words from left to right are left as they are.
 */

import { LANGUAGES, type Language } from '../i18n/known-languages.ts';
import { escapeMarkup } from '../text/markup.ts';

export const isRightToLeft = (language: Language): boolean => LANGUAGES[language].direction === 'rtl';

/** Attributes for an element of HTML that holds such words; empty for others. */
export const direction = (language: Language): string =>
  isRightToLeft(language) ? ` lang="${LANGUAGES[language].tag}" dir="rtl"` : '';

/** The lines of a text as paragraphs of HTML. */
export const inParagraphs = (text: string, language: Language): string =>
  text
    .split('\n')
    .map((line) => `<p${direction(language)}>${escapeMarkup(line)}</p>`)
    .join('');

/** The text between Unicode's signs for an isolate, for where there is no attribute for it. */
export const isolated = (text: string, language: Language): string =>
  isRightToLeft(language) ? `\u2067${text}\u2069` : text;
