/** The last step of anchoring: finds the one place that differs from a quote in few characters, or says why not. */

import search from 'approx-string-match';
import { distance } from 'fastest-levenshtein';
import { type Context, contextScore, hasContext } from './context.ts';

/** Limits of the fuzzy search. A wrong attachment is worse than none, so each of them trades recall for precision. */
/** Shorter quotes are mostly single names, and one letter makes a different name of them (Lavrov, Lavrova). */
const SHORTEST = 12;
/** If the words beside it agree, a shorter quote can be trusted, but below this too little is left to recognise. */
const SHORTEST_IN_CONTEXT = 6;
/** Errors allowed per character of the quote: one in five, or three in ten where the words beside it agree. */
const ERROR_RATE = 0.2;
const ERROR_RATE_IN_CONTEXT = 0.3;
/** A place with a lower score is refused; see `scoreOf`. */
const FLOOR = 0.75;
/** A second place that scores within this distance of the best makes the quote ambiguous. */
const MARGIN = 0.1;
/** A longer quote is no longer a phrase, and the search, quadratic in its length, would take seconds. */
const LONGEST = 2000;

interface FuzzyPlace {
  /** Offsets into the folded text, at the edges of words. */
  readonly start: number;
  readonly end: number;
  readonly errors: number;
  readonly score: number;
}

export type FuzzyResult =
  | { readonly kind: 'placed'; readonly place: FuzzyPlace }
  | { readonly kind: 'ambiguous'; readonly places: readonly FuzzyPlace[] }
  | { readonly kind: 'refused'; readonly why: string; readonly nearest?: FuzzyPlace };

/**
 * Finds the one place in a folded text that differs from a folded quote in few enough characters and is clearly better
 * than every other place. Refuses when figures differ, since 29 January and 30 January are alike only in their letters.
 * Uses Myers' bit-vector search (approx-string-match), O(k/32 · n) for k errors allowed in n characters.
 */
export function fuzzyPlace(text: string, quote: string, context: Context): FuzzyResult {
  if (quote.length > LONGEST) return { kind: 'refused', why: `quotes over ${LONGEST} characters must match exactly` };
  const places = candidates(text, quote, context);
  const best = places[0];
  if (best === undefined) return { kind: 'refused', why: 'nothing in the text resembles it' };
  const why = refusal(text, quote, context, best);
  if (why !== undefined) return { kind: 'refused', why, nearest: best };
  const rivals = places.filter((place) => best.score - place.score < MARGIN);
  return rivals.length > 1 ? { kind: 'ambiguous', places: rivals } : { kind: 'placed', place: best };
}

function refusal(text: string, quote: string, context: Context, place: FuzzyPlace): string | undefined {
  const beside = hasContext(context) ? contextScore(text, place.start, place.end, context) : 0;
  const trusted = beside >= 0.5;
  const least = trusted ? SHORTEST_IN_CONTEXT : SHORTEST;
  if (quote.length < least) return 'too short to be matched loosely';
  const allowed = Math.floor(quote.length * (trusted ? ERROR_RATE_IN_CONTEXT : ERROR_RATE));
  const differ = `${place.errors} of ${quote.length} characters differ`;
  if (place.errors > allowed) return `${differ}, and at most ${allowed} may`;
  if (figures(quote) !== figures(text.slice(place.start, place.end))) return 'the figures differ';
  if (place.score < FLOOR) return `${differ} and the words beside it do not agree`;
  return undefined;
}

/**
 * The best places, best first. The search library returns only those with the fewest errors, so the places found are
 * blotted out and the rest is searched again, to see whether a rival comes close.
 */
function candidates(text: string, quote: string, context: Context): FuzzyPlace[] {
  const most = Math.floor(quote.length * 0.5);
  const places: FuzzyPlace[] = [];
  let rest = text;
  let allowed = most;
  for (let round = 0; round < 2; round++) {
    const found = distinct(search(rest, quote, allowed), rest, quote);
    if (found.length === 0) break;
    for (const place of found) {
      places.push({ ...place, score: scoreOf(text, quote, place, context) });
      rest = rest.slice(0, place.start) + BLOT.repeat(place.end - place.start) + rest.slice(place.end);
    }
    const fewest = Math.min(...found.map((place) => place.errors));
    allowed = Math.min(most, fewest + Math.max(1, Math.ceil(quote.length * MARGIN)));
  }
  return places.sort((a, b) => b.score - a.score);
}

/** Blots out places already found: a folded text holds no control character that a quote could match. */
const BLOT = '\u0000';

/** The likeness of the words and, where context is given, of the words beside them, weighted 6 to 4. */
function scoreOf(text: string, quote: string, place: { start: number; end: number; errors: number }, context: Context) {
  const likeness = 1 - place.errors / quote.length;
  if (!hasContext(context)) return likeness;
  return 0.6 * likeness + 0.4 * contextScore(text, place.start, place.end, context);
}

/** One place for each group of overlapping matches: the one that differs least once it is fitted to whole words. */
function distinct(matches: { start: number; end: number }[], text: string, quote: string) {
  const groups: { start: number; end: number; errors: number }[] = [];
  for (const match of matches.slice(0, 200)) {
    const place = toWords(match, text, quote);
    const last = groups.at(-1);
    if (last === undefined || place.start >= last.end) groups.push(place);
    else if (place.errors < last.errors) groups[groups.length - 1] = place;
  }
  return groups;
}

/** The same place with its ends moved outwards or inwards to the edges of words, whichever is nearer to the quote. */
function toWords(match: { start: number; end: number }, text: string, quote: string) {
  const options: { start: number; end: number; errors: number }[] = [];
  for (const start of wordEdges(text, match.start)) {
    for (const end of wordEdges(text, match.end)) {
      if (end <= start) continue;
      options.push({ start, end, errors: distance(text.slice(start, end), quote) });
    }
  }
  options.sort((a, b) => a.errors - b.errors);
  return options[0] ?? { ...match, errors: quote.length };
}

/** A longer run of letters is not a word, and would otherwise be compared letter by letter as a whole. */
const LONGEST_WORD = 100;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** The nearest edges of words before and after `at`; `at` itself when it is one. */
function wordEdges(text: string, at: number): number[] {
  const inWord = (i: number): boolean =>
    i > 0 && i < text.length && WORD.test(text.charAt(i - 1)) && WORD.test(text.charAt(i));
  if (!inWord(at)) return [at];
  let left = at;
  let right = at;
  while (inWord(left) && at - left < LONGEST_WORD) left -= 1;
  while (inWord(right) && right - at < LONGEST_WORD) right += 1;
  return [left, right];
}

const figures = (text: string): string => text.match(/\p{N}+/gu)?.join(' ') ?? '';
