/** Names in languages for which there is no library here, in scripts that have capital letters. */

import { type Candidate, endOf } from './candidate.ts';

const RUN = /\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?:\s\p{Lu}[\p{L}\p{M}\p{N}’'-]*)*/gu;

/** In the share of words: languages that give all nouns a capital (German) are above it, others far below. */
const MANY_CAPITALS = 0.2;

/**
 * Runs of words with capitals that do not open a sentence. Where so many words have a capital that one alone says
 * nothing, only runs of two and more.
 */
export function capitalisedNames(words: string, hasMany: boolean): Candidate[] {
  return [...words.matchAll(RUN)].flatMap(({ 0: run, index }): Candidate[] => {
    const opens = /(?:^|[.!?…][\p{Pf}\p{Pe}"']*\s+)[\p{Pi}\p{Ps}"„—–\s]*$/u.test(endOf(words, index));
    const isOne = !/\s/.test(run);
    return (isOne && (opens || hasMany)) || run.length < 2
      ? []
      : [{ sort: 'name', start: index, end: index + run.length }];
  });
}

/** Whether so many words within sentences have a capital that it is no sign of a name. */
export const hasManyCapitals = (text: string): boolean => shareOfCapitals(text) > MANY_CAPITALS;

function shareOfCapitals(text: string): number {
  const within = [...text.matchAll(/(?<=[\p{Ll}\p{Lo},]\s)\p{L}+/gu)];
  const capitals = within.filter(([word]) => /^\p{Lu}/u.test(word));
  return within.length === 0 ? 0 : capitals.length / within.length;
}
