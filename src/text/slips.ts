/** Tells whether two wordings differ in slips of the pen alone. */

import { distance } from './align.ts';

/** Words of a text that are like a quote, with some of the text on either side; folded, but with their capitals. */
export interface Standing {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Why words of a text that are like a quote may say something else, as part of a sentence; `undefined` if they do not. */
export type Contradicts = (quote: string, standing: Standing) => string | undefined;

/**
 * The strictest measure, which knows no words: the same ones in the same order, of which those in small letters may be
 * one letter off. `contradiction` allows more, and needs lists for it.
 */
export const moreThanSlips: Contradicts = (quote, { words }) => {
  const [ours, theirs] = [quote.split(' '), words.split(' ')];
  const isSame = (word: string, other = ''): boolean =>
    word === other || (/^\p{Ll}{5,}$/u.test(word) && word[0] === other[0] && distance(word, other) < 2);
  return ours.length === theirs.length && ours.every((word, i) => isSame(word, theirs[i]))
    ? undefined
    : 'some of its words are others';
};
