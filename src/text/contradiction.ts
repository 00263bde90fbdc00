/** Tells a quote that was edited from a lookalike, which says the same of another person, day or amount. */

import { align as alignParts, distance } from './align.ts';
import { areOpposed } from './opposed.ts';
import type { Standing } from './slips.ts';

interface Word {
  readonly text: string;
  /** In lower case, without an ending such as a possessive. */
  readonly key: string;
}

/**
 * Why words of a text that are like a quote say something else, as part of a sentence; `undefined` when they do not. A
 * name, a figure or a unit that stands for another, an opposite, and a negation put in or taken out make another
 * statement, however alike the letters are. All are given folded, but with their capitals.
 */
export function contradiction(quote: string, standing: Standing): string | undefined {
  const words = wordsOf(quote);
  const { lost, gained, isCaseless } = compare(words, standing);
  const isNegation = ({ key }: Word): boolean => NEGATIONS.test(key);
  const [ours, theirs] = [lost.find(isNegation), gained.find(isNegation)];
  if ((ours === undefined) !== (theirs === undefined)) return `only one of the two has “${(ours ?? theirs)?.text}”`;
  const figures = pair(lost.filter(isFigure), gained.filter(isFigure));
  if (figures !== undefined) return `the figures differ: ${figures}`;
  for (const word of gained) {
    const excludes = (one: Word): boolean =>
      (isName(word) && (isCaseless || isName(one) || distance(one.key, word.key) * 2 <= one.key.length)) ||
      areOpposed(one.key, word.key);
    const other = pair(lost.filter(excludes), [word]);
    if (other !== undefined) return other;
  }
  const missing = lost.filter((one) => !gained.some((word) => distance(one.key, word.key) * 4 <= one.key.length));
  return missing.length > words.length * MOST_MISSING
    ? `${missing.length} of its ${words.length} words are missing`
    : undefined;
}

/** With more of its words missing, a place is a phrase of the same build about something else. */
const MOST_MISSING = 0.34;

// Patterns, not sets made of lists, so that a bundle that needs none of this file has none of it.
const NEGATIONS =
  /^(?:not|no|never|neither|nor|none|nobody|nothing|without|hardly|не|нет|ни|никогда|без|نہیں|نہ|مت|بغیر|لا|لم|لن|لیس|غیر|nicht|kein|keine|pas)$/;

const isFigure = ({ text }: Word): boolean => /[\p{N}\p{Sc}%‰]/u.test(text);
/** Words in scripts without capitals may all be names. */
const isName = ({ text, key }: Word): boolean => /^\p{Lu}|^\p{Lo}/u.test(text) && !OPENINGS.test(key);
/** Words that often begin a sentence, and so have a capital without being names. */
const OPENINGS = /^(?:a|an|the|it|in|on|at|as|and|but|this|that|when|while|with|by|for|from|to|of|there)$/;

const pair = ([ours]: readonly Word[], [theirs]: readonly Word[]): string | undefined =>
  ours && theirs && `it has “${theirs.text}” for “${ours.text}”`;

function wordsOf(text: string): Word[] {
  const spelt = text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1').replace(/n't\b|(?<=\bcan)not\b/gi, ' not');
  const words = spelt.match(/\p{N}+(?:[.,:/-]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?|[\p{Sc}%‰]/gu) ?? [];
  return words.flatMap((text) => {
    const key = text
      .normalize('NFC')
      .toLowerCase()
      .replace(/'s?$|(?<=\d)(?:st|nd|rd|th)$/, '');
    return /^(?:an?|the)$/.test(key) ? [] : [{ text, key }];
  });
}

/**
 * The words that only one of the two has in its place. Where the quote begins or ends with words that are lost, the
 * place was cut short before what stands for them, and as many words beside it are compared too.
 */
function compare(quote: readonly Word[], { before, words, after }: Standing) {
  const inside = wordsOf(words);
  const first = align(quote, inside);
  const lead = first.ours.indexOf(true) - first.theirs.indexOf(true);
  const tail = first.ours.toReversed().indexOf(true) - first.theirs.toReversed().indexOf(true);
  const [left, right] = [wordsOf(before), wordsOf(after)];
  const beside = [...(lead > 0 ? left.slice(-lead) : []), ...inside, ...(tail > 0 ? right.slice(0, tail) : [])];
  const { ours, theirs } = beside.length === inside.length ? first : align(quote, beside);
  const kept = [quote.filter((_, i) => ours[i]), beside.filter((_, i) => theirs[i])] as const;
  return {
    lost: quote.filter((_, i) => !ours[i]),
    gained: beside.filter((_, i) => !theirs[i]),
    // The same words with and without capitals: the quote does not tell which of its words are names.
    isCaseless: kept[0].some((word, i) => isName(word) !== isName(kept[1][i] ?? word)),
  };
}

/** Which words of each of the two the other has in the same order. */
function align(quote: readonly Word[], found: readonly Word[]): { ours: boolean[]; theirs: boolean[] } {
  const codes = new Map<string, string>();
  const code = ({ text, key }: Word): string => {
    // Letters that changed places make no other word, except in a short name.
    const letters = key.length > (/^\p{Ll}/u.test(text) ? 2 : 4) ? [...key].sort().join('') : key;
    const known = codes.get(letters) ?? String.fromCharCode(codes.size);
    codes.set(letters, known);
    return known;
  };
  const parts = alignParts(quote.map(code), found.map(code).join(''));
  const at = parts.map(({ start, end, errors }) => (errors === 0 && end > start ? start : -1));
  return { ours: at.map((place) => place >= 0), theirs: found.map((_, i) => at.includes(i)) };
}
