/** Tells the caption of a picture from other lines, by the credit in it. */

const WORD = '(?:file )?(?:photos?|photograph|image|picture|pic|screengrab)';
const AGENCY = '(?:AFP|AP|Reuters|REUTERS|EPA|Getty Images|Shutterstock|Anadolu|TASS|APP|PTI)';

const CREDITS = [
  // "Photo: Harbour Press" at the beginning, after a sentence, or in brackets; in capitals anywhere.
  new RegExp(
    `(?:^|[.!?\\])|–—/-]\\s*|[([])(?:${WORD}|(?:(?:photo|image|picture) )?(?:credit|courtesy))\\s?[:：]`,
    'iu',
  ),
  /\b(?:FILE PHOTO|PHOTO|PHOTOGRAPH|IMAGE|AFP PHOTO|CREDIT)\b\s?[:|]|\b(?:FILE|AFP) PHOTO\b/,
  /\b(?:photograph|credit|courtesy):\s/i,
  /Credit(?:\.{3}|…)/,
  /^Image (?:source|caption),/,
  /[([](?:File:? ?)?[^()[\]]{0,60}(?:\/|\bFile\b|\bPhoto\b)[^()[\]]{0,60}[)\]]\.?$/,
  new RegExp(`(?:[[(|]|/|via )${AGENCY}[\\])]?\\.?$`),
  new RegExp(`\\b${AGENCY}/(?:\\p{Lu}|File)`, 'u'),
  /^©/,
  /^(?:file|representati(?:ve|onal)) (?:photo|image|picture)\b/i,
];

/** Whether a line is a caption, by a credit such as "Photo: Harbour Press", "[File: Ana Lind/AFP]" or "REUTERS/Ana Lind". */
export const isCaption = (line: string): boolean => line.length < 400 && CREDITS.some((form) => form.test(line));

/** Whether a line in the head of a report is a caption by the agency after its dash: "Ships in the bay. — AFP/File". */
export const hasAgencyAtEnd = (line: string): boolean =>
  line.length < 300 &&
  /[.!?\p{L}] ?[–—-] ?(?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})(?:\/\p{L}+)?$/u.test(line) &&
  /[—–]|\/|\. -/.test(line.slice(-40));
