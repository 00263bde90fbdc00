/** Compares the words beside a quote with those beside a place in the text, to choose between equally good places. */

import search from 'approx-string-match';

/** The words beside a quote, folded. An absent side is an empty string. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

export const hasContext = (context: Context): boolean => context.prefix !== '' || context.suffix !== '';

/**
 * How well the words around `start…end` of a folded text agree with the context: 1 when every given side stands right
 * beside the range, 0 when none of it does. White space between the range and its context is ignored. The cost depends
 * on the length of the context, not on that of the text.
 */
export function contextScore(text: string, start: number, end: number, context: Context): number {
  const sides: number[] = [];
  if (context.prefix !== '')
    sides.push(sideScore(before(text, start, context.prefix.length), context.prefix.trimEnd()));
  if (context.suffix !== '') {
    // The suffix is compared backwards, so that on both sides the string ends at the quote.
    const after = reverse(text.slice(end, end + context.suffix.length + SLACK).trimStart());
    sides.push(sideScore(after.slice(-context.suffix.length - SLACK), reverse(context.suffix.trimStart())));
  }
  return sides.length === 0 ? 0 : sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

/**
 * Whether either side of the context occurs in the text away from `start…end`: a sign that the quote's own place was
 * changed, and that these are the same words in another sentence. Sides too short to be told from chance are ignored.
 */
export function standsElsewhere(text: string, start: number, end: number, { prefix, suffix }: Context): boolean {
  const near = { from: start - prefix.length - SLACK, to: end + suffix.length + SLACK };
  return [prefix.trim(), suffix.trim()].some(
    (side) =>
      side.length >= TELLING &&
      search(text, side, Math.floor(side.length / 5)).some((match) => match.end < near.from || match.start > near.to),
  );
}

/** A side with fewer characters may be no more than a common turn of phrase. */
const TELLING = 16;

/** How many extra characters may stand where the context should be: a word inserted, an article dropped. */
const SLACK = 8;

const before = (text: string, start: number, length: number): string =>
  text.slice(Math.max(0, start - length - SLACK), start).trimEnd();

/** 1 when `text` ends with `wanted`; otherwise the share of characters that agree, less any gap before the quote. */
function sideScore(text: string, wanted: string): number {
  if (wanted === '' || text.endsWith(wanted)) return 1;
  const allowed = Math.floor(wanted.length / 2);
  let best = 0;
  for (const match of search(text, wanted, allowed)) {
    const gap = text.length - match.end;
    best = Math.max(best, 1 - (match.errors + gap) / wanted.length);
  }
  return best;
}

const reverse = (text: string): string => [...text].reverse().join('');
