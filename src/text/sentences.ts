/** Cuts a paragraph into its sentences, as the Unicode rules for a language have them (UAX 29). */

import type { TextRange } from './selector.ts';

/** The sentences of a paragraph, as UTF-16 offsets, without the white space between them. `language` is a BCP 47 tag. */
export function sentencesOf(paragraph: string, language: string): TextRange[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph);
  return [...segments].flatMap(({ segment, index }) => {
    const words = segment.trim();
    const start = index + segment.length - segment.trimStart().length;
    return words === '' ? [] : [{ start, end: start + words.length }];
  });
}
