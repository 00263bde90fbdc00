/** Statements that a report ascribes to somebody or doubts: "alleged", "claimed", "is said to", "accused". */

import { type Candidate, endOf } from './candidate.ts';
import { wordsOf } from './words.ts';

/** By primary language; the words that open such a statement. */
const HEDGES: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:alleg(?:es?|ed|edly|ing|ations?)|claim(?:s|ed|ing)?|accus(?:es?|ed|ing|ations?)|(?:is|are|was|were|been) (?:said|believed|thought|understood) to|reportedly|purport(?:s|ed|edly)|supposed(?:ly)?|so-called|insist(?:s|ed))(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:якобы|утвержда\p{L}+|обвин\p{L}+|предположительно|так называем\p{L}+)(?!\p{L})/giu,
  ur: /(?<!\p{L})(?:مبینہ|الزام(?:ات)?|دعو(?:یٰ|ی|ے|وں)|مبینہ طور پر)(?!\p{L})/gu,
};

/** Languages with words for such statements. */
export const hasHedges = (language: string): boolean => language in HEDGES;

/** In words: enough to know the statement by, and no more of the publisher's than a quotation needs. */
const LENGTH = 6;

/** Each with its first few words, up to the end of the clause; a hedge at the end of one, with the words before it. */
export function hedges(words: string, language: string): Candidate[] {
  const hedge = HEDGES[language];
  if (hedge === undefined) return [];
  const found: Candidate[] = [];
  for (const { 0: opening, index } of words.matchAll(hedge)) {
    if (found.some(({ start, end }) => index >= start && index < end)) continue;
    const clause = words.slice(index).match(/^(?:[^,;:.!?…“”„«»"()—–،۔؟]|, что)+/u)?.[0] ?? opening;
    const after = wordsOf(clause).slice(0, LENGTH);
    const end = index + Math.max(after.at(-1)?.end ?? 0, opening.length);
    const alone = end === index + opening.length;
    const before = alone ? (endOf(words, index, 80).match(/[^,;:.!?…“”„«»"()—–،۔؟]*$/u)?.[0] ?? '') : '';
    const start = index - (before.length - (wordsOf(before).slice(-3)[0]?.start ?? before.length));
    found.push({ sort: 'hedge', start, end });
  }
  return found;
}
