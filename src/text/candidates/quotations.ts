/** What stands between quotation marks, in the marks of any language, and what a dash of dialogue opens. */

import type { Candidate } from './candidate.ts';
import { countWords } from './words.ts';

/** No space follows an opening mark: what is between a closing mark and the next opening one is no quotation. */
const PAIRS = [
  /“(?<words>[^\s“”][^“”]*)[”“]/gu,
  /„(?<words>[^\s„“”][^„“”]*)[“”]/gu,
  /«(?<words>[^«»]+)»/gu,
  /「(?<words>[^「」]+)」/gu,
  /(?<![\p{L}\p{N}])"(?<words>[^\s"][^"]*)"/gu,
  // A closing mark that a letter follows is an apostrophe.
  /(?<![\p{L}\p{N}])‘(?<words>(?:[^\s‘’]|’(?=\p{L}))(?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu,
  // Urdu papers have the marks the other way round.
  /”(?<words>\p{Script=Arabic}[^“”]*)“/gu,
  /’(?<words>\p{Script=Arabic}[^‘’]*)‘/gu,
];
const DIALOGUE = /^[—–-]\s(?<words>[^—–]+?)(?=[,.!?…]?\s[—–-]\s)/gu;

/** In words: what is no longer than this and no sentence is a term that the report keeps at a distance. */
const LONGEST_TERM = 3;

/** The words without their marks and the punctuation before the closing one. */
export function quotations(words: string): Candidate[] {
  return [...PAIRS, DIALOGUE]
    .flatMap((pair) => [...words.matchAll(pair)])
    .flatMap(({ 0: all, index, groups }): Candidate[] => {
      const inner = (groups?.words ?? '').replace(/[\s.,;:!?…。，！？،۔؟]+$/u, '');
      const start = index + all.indexOf(inner);
      const count = countWords(inner);
      if (count === 0) return [];
      const isTerm = !/^[—–-]\s/.test(all) && count <= LONGEST_TERM && !/[.!?。۔]/u.test(groups?.words ?? '');
      return [{ sort: isTerm ? 'term' : 'quotation', start, end: start + inner.length }];
    });
}
