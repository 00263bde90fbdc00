/** Counts and cuts words by Unicode's rules (UAX 29), which know those of scripts without spaces too. */

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Where each word of a text starts and ends, in UTF-16 code units. */
export const wordsOf = (text: string): { start: number; end: number }[] =>
  [...WORDS.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));

export const countWords = (text: string): number => wordsOf(text).length;
