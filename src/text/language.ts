/** Tells the language of a report from what its page says, its letters and its commonest words. */

/** Letters that one language has and its neighbours in the script do not; the first that occurs often enough decides. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ٹڈڑںےھ]/g, 'ur'],
  [/[پچژگ]/g, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[іїєґ]/gi, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hangul}/gu, 'ko'],
];
const LEAST_SHARE = 0.02;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|that|was|with|for|had|said)(?!\p{L})/giu;
/** In the share of words: in English text these ten make up a fifth. */
const LEAST_ENGLISH = 0.08;

/** The language of a page by its own word; `undefined` for plain text, and for pages that do not say. */
export const languageOfPage = (pasted: string): string | undefined =>
  pasted.slice(0, 5000).match(/<html\b[^>]*\slang=["']?([a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*)/)?.[1];

/** The primary language of a text as a BCP 47 tag; `undefined` when its letters and words do not tell. */
export function languageOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const often = LETTERS.find(([of]) => (text.match(of)?.length ?? 0) > letters * LEAST_SHARE);
  if (often !== undefined) return often[1];
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (text.match(ENGLISH)?.length ?? 0) >= words * LEAST_ENGLISH && words > 0 ? 'en' : undefined;
}
