/** The last step of anchoring: finds the one place that differs from a quote in few characters, or says why not. */

import { align, distance } from './align.ts';
import { type Agreement, agreementBeside, type Context, hasContext } from './context.ts';
import type { GramIndex } from './grams.ts';

/** Limits of the fuzzy search. A wrong attachment is worse than none, so each of them trades recall for precision. */
/** Shorter quotes are mostly single names, and one letter makes a different name of them (Lavrov, Lavrova). */
const SHORTEST = 12;
/** If the words beside it agree, a shorter quote can be trusted, but below this too little is left to recognise. */
const SHORTEST_IN_CONTEXT = 6;
/**
 * How much of the quote must be there: three fifths, half where the words beside it agree, and nearly all where there are
 * others beside it.
 */
const LIKENESS = 0.6;
const LIKENESS_IN_CONTEXT = 0.5;
const LIKENESS_OUT_OF_CONTEXT = 0.85;
/** With less of the quote there, the words beside it do not excuse another name or figure. */
const LIKENESS_TO_EXCUSE = 0.55;
/** The words beside a place agree when half of their characters do: in running English, anything less may be chance. */
const AGREEMENT = 0.5;
/** With less context than this, its agreement is too cheap to excuse another name or figure. */
const TELLING = 8;
/** A place where quote and context together agree less is refused. */
const FLOOR = 0.6;
/** A second place that scores within this distance of the best makes the quote ambiguous. */
const LEAD = 0.1;
/** A longer quote is no longer a phrase, and the alignment, quadratic in its length, would take seconds. */
const LONGEST = 2000;
/** Words further away say little about a place. */
const BESIDE = 64;
/** So many of the sightings are compared with the quote letter by letter. */
const COMPARED = 5;

/** A place that is like a quote; offsets are into the folded text, at the edges of words. */
interface FuzzyPlace {
  readonly start: number;
  readonly end: number;
  /** Characters that differ from the quote, and the share of it that does not. */
  readonly errors: number;
  readonly likeness: number;
  readonly beside: Agreement;
  /** The share of quote and context together that agrees. */
  readonly score: number;
}

export type FuzzyResult =
  | { readonly kind: 'placed'; readonly place: FuzzyPlace }
  | { readonly kind: 'ambiguous'; readonly places: readonly FuzzyPlace[] }
  | { readonly kind: 'refused'; readonly why: string; readonly nearest?: FuzzyPlace };

/** A folded text that is searched, and what else must be known of it. */
export interface Searched {
  readonly text: string;
  readonly index: GramIndex;
  /** Why the words at a place say something else than the quote, however alike they are; see `contradiction`. */
  readonly contradicts: (place: { start: number; end: number }) => string | undefined;
}

/**
 * Finds the one place in a folded text that is like a folded quote in its context and clearly better than every other
 * place. A name, a figure or a negation that differs is excused only where the words on both sides agree. The time
 * depends on the length of the quote and on how common its grams are in the text (see `indexGrams`).
 */
export function fuzzyPlace(searched: Searched, quote: string, context: Context): FuzzyResult {
  if (quote.length > LONGEST) return { kind: 'refused', why: `quotes over ${LONGEST} characters must match exactly` };
  const beside = { prefix: context.prefix.slice(-BESIDE), suffix: context.suffix.slice(0, BESIDE) };
  const places = likelyPlaces(searched, quote, beside);
  const best = places[0];
  if (best === undefined) return { kind: 'refused', why: 'nothing in the text resembles it' };
  const why = refusal(searched, quote, beside, best);
  if (why !== undefined) return { kind: 'refused', why, nearest: best };
  const rivals = places.filter((place) => best.score - place.score < LEAD);
  return rivals.length > 1 ? { kind: 'ambiguous', places: rivals } : { kind: 'placed', place: best };
}

function refusal(searched: Searched, quote: string, context: Context, place: FuzzyPlace): string | undefined {
  const trusted = place.beside.mean >= AGREEMENT;
  if (place.errors > 0 && quote.length < (trusted ? SHORTEST_IN_CONTEXT : SHORTEST))
    return 'too short to be matched loosely';
  const differ = `${place.errors} of ${quote.length} characters differ`;
  const least = trusted ? LIKENESS_IN_CONTEXT : hasContext(context) ? LIKENESS_OUT_OF_CONTEXT : LIKENESS;
  if (place.likeness < least) return differ;
  if (place.score < FLOOR) return `${differ} and the words beside it do not agree`;
  const excused =
    place.likeness >= LIKENESS_TO_EXCUSE &&
    place.beside.least >= AGREEMENT &&
    context.prefix.length + context.suffix.length >= TELLING;
  return excused ? undefined : searched.contradicts(place);
}

/** The places in a folded text that are like a folded quote in its context, best first. */
function likelyPlaces({ text, index }: Searched, quote: string, context: Context): FuzzyPlace[] {
  const { prefix, suffix } = context;
  const pattern = prefix + quote + suffix;
  const slack = 16 + (pattern.length >> 3);
  const found: FuzzyPlace[] = [];
  const judge = (from: number, to: number, parts: readonly string[], expected?: number): FuzzyPlace | undefined => {
    const band = expected === undefined ? undefined : { at: expected - from, reach: slack };
    const [, part] = align(parts, text.slice(from, to), { start: true, end: true, ...(band && { band }) });
    if (part === undefined || part.end === part.start) return undefined;
    const place = toWords(text, quote, { start: from + part.start, end: from + part.end, errors: part.errors });
    if (place === undefined || found.some(({ start, end }) => place.start < end && place.end > start)) return undefined;
    const likeness = Math.max(0, 1 - place.errors / quote.length);
    const beside = agreementBeside(text, place.start, place.end, context);
    const score = (likeness * quote.length + beside.mean * (pattern.length - quote.length)) / pattern.length;
    found.push({ ...place, likeness, beside, score });
    return found.at(-1);
  };
  let fewest = Number.POSITIVE_INFINITY;
  for (const { at, shared } of index(pattern, COMPARED)) {
    // Each error breaks three grams at most: what shares too few with the pattern is no rival of what was found.
    if ((pattern.length - shared) / 3 > fewest + pattern.length * LEAD) break;
    const place = judge(Math.max(0, at - slack), at + pattern.length + slack, [prefix, quote, suffix], at);
    if (place !== undefined) fewest = Math.min(fewest, (1 - place.score) * pattern.length);
  }
  const [best] = found.sort((a, b) => b.score - a.score);
  if (best !== undefined && !hasContext(context)) {
    // The same words may stand twice within the stretch.
    judge(Math.max(0, best.start - pattern.length - slack), best.start, ['', quote]);
    judge(best.end, best.end + pattern.length + slack, ['', quote]);
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The same place with its ends moved to the edges of words, so that it differs least from the quote. */
function toWords(text: string, quote: string, place: { start: number; end: number; errors: number }) {
  const [starts, ends] = [wordEdges(text, place.start), wordEdges(text, place.end)];
  if (starts.length === 1 && ends.length === 1) return place;
  const options = starts.flatMap((start) =>
    ends.filter((end) => end > start).map((end) => ({ start, end, errors: distance(text.slice(start, end), quote) })),
  );
  return options.sort((a, b) => a.errors - b.errors)[0];
}

/** A longer run of letters is not a word, and would otherwise be compared letter by letter as a whole. */
const LONGEST_WORD = 100;
const WORD = /[\p{L}\p{N}\p{M}']/u;

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
