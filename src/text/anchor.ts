/** Finds where a quote occurs in a text, exactly or loosely, and refuses to guess when the place is in doubt. */

import { agreementBeside, type Context, hasContext } from './context.ts';
import { type FoldedText, foldedOffset, foldText, unfoldRange } from './fold.ts';
import { type FuzzyResult, fuzzyPlace } from './fuzzy.ts';
import { indexGrams } from './grams.ts';
import { memoised } from './memoised.ts';
import { occurrences } from './occurrences.ts';
import type { Placement, TextQuoteSelector, TextRange } from './selector.ts';
import { type Contradicts, moreThanSlips } from './slips.ts';

/** Places quotes in one text; costly work on the text is done once, when first needed. */
export type Anchorer = (selector: TextQuoteSelector, options?: { loosely?: boolean }) => Placement;

/**
 * Prepares a text for placing quotes. A quote is looked for as it is, then under folding (see `foldText`), then
 * ignoring case, then loosely (see `fuzzyPlace`); the first step that finds it decides. Prefix and suffix choose among
 * several places. A single place need not have them, since the words around a phrase are what editors change most; but
 * where they stand elsewhere in the text, beside words that are like the quote, its own place was changed, and that is
 * taken. Two equally good places are reported as ambiguous; the first is never taken for want of a better one.
 *
 * The first three steps are linear in the length of the text. With `loosely: false` they are the only ones.
 *
 * @param contradicts what makes words that are alike another statement, which is excused only where the words on both
 * sides agree: see `contradiction`, which places more quotes than the measure taken unless it is given.
 */
export function createAnchorer(text: string, contradicts: Contradicts = moreThanSlips): Anchorer {
  const folded = once(() => foldText(text));
  const lowered = once(() => foldText(text, { ignoreCase: true }));
  const index = once(() => indexGrams(lowered().text));

  return (selector, { loosely = true } = {}) => {
    const quote = foldedQuote(selector.exact);
    if (quote === '') return orphan('the quote is empty');
    const anyCase = quoteInAnyCase(selector.exact);
    const context = foldedContext(selector);
    const searchFor = (quote: string, asWritten = true): FuzzyResult => {
      const objection = (place: TextRange): string | undefined => {
        const range = unfoldRange(lowered(), place.start, place.end);
        if (range === undefined) return undefined;
        const [before, words, after] = [
          text.slice(Math.max(0, range.start - quote.length), range.start),
          text.slice(range.start, range.end),
          text.slice(range.end, range.end + quote.length),
        ].map((part) => foldText(part).text) as [string, string, string];
        if (!asWritten && figures(quote) !== figures(words)) return 'the figures differ';
        return contradicts(quote, { before, words, after });
      };
      const { text: wanted } = foldText(quote, { ignoreCase: true });
      return fuzzyPlace({ text: lowered().text, index: index(), contradicts: objection }, wanted, context);
    };
    const search = (): FuzzyResult => {
      const asWritten = searchFor(quote);
      if (asWritten.kind === 'placed') return asWritten;
      const otherwise = joinedOtherwise(quote, lowered().text).map((spelt) => searchFor(spelt, false));
      return otherwise.find(({ kind }) => kind === 'placed') ?? asWritten;
    };

    const found = places(text, selector);
    const isCut = (range: TextRange): boolean => cutsWord(text, range);
    if (found.length > 0) return settle('exact', found, isCut, lowered, context, search);
    const inAnyCase = foldedPlaces(lowered(), anyCase);
    if (inAnyCase.length > 0) {
      const inSameCase = foldedPlaces(folded(), quote);
      return settle('normalized', inSameCase.length > 0 ? inSameCase : inAnyCase, isCut, lowered, context, search);
    }
    return loosely ? placeLoosely(text, lowered(), anyCase.length, search()) : orphan('it is not in the text');
  };
}

/** The same quotes, those of terms, are looked for in every report. */
const foldedQuote = memoised((exact) => foldText(exact).text.trim());
const quoteInAnyCase = memoised((exact) => foldText(exact, { ignoreCase: true }).text.trim());

/** What stands between two figures that belong together: “29-30”, “29 and 30”. */
const JOINTS = ['-', ' - ', ' and ', ' to ', ' и ', ' اور ', ' تا '];
const JOINED = new RegExp(`(?<=\\p{N})(?:${JOINTS.toReversed().join('|')})(?=\\p{N})`, 'gu');

/** The quote with its figures joined in the other ways that the text has. */
const joinedOtherwise = (quote: string, text: string): string[] =>
  JOINTS.flatMap((joint) => {
    const spelt = quote.replace(JOINED, joint);
    return spelt !== quote && new RegExp(`\\p{N}${joint}\\p{N}`, 'u').test(text) ? [spelt] : [];
  });

const figures = (text: string): string => text.match(/\p{N}+/gu)?.join(' ') ?? '';

/** Only this many places are compared: a quote with more says too little. Also bounds the work for a quote like "e". */
const MOST_PLACES = 5000;

/** The places of the quote as it is; only those with exactly this prefix and suffix, if there are any. */
function places(text: string, { exact, prefix = '', suffix = '' }: TextQuoteSelector): TextRange[] {
  const at = (starts: number[]) => starts.map((start) => ({ start, end: start + exact.length }));
  if (prefix === '' && suffix === '') return at(occurrences(text, exact, 2));
  const whole = occurrences(text, prefix + exact + suffix, 2);
  if (whole.length > 0) return at(whole.map((start) => start + prefix.length));
  return at(occurrences(text, exact, MOST_PLACES));
}

function foldedPlaces(folded: FoldedText, quote: string): TextRange[] {
  const found: TextRange[] = [];
  for (const start of occurrences(folded.text, quote, MOST_PLACES)) {
    const range = unfoldRange(folded, start, start + quote.length);
    if (range !== undefined) found.push(range);
  }
  return found;
}

/** Chooses among the places where a quote stands, and looks about where none of them is beside the right words. */
function settle(
  status: 'exact' | 'normalized',
  all: readonly TextRange[],
  isCut: (range: TextRange) => boolean,
  lowered: () => FoldedText,
  context: Context,
  search: () => FuzzyResult,
): Placement {
  const words = status === 'exact' ? 'the same characters' : 'the same words, written differently';
  const sure = status === 'exact' ? 1 : 0.95;
  // Without words beside it, a part of a word is another word: “legal” in “illegal”, “5” in “25”.
  const whole = all.filter((range) => !isCut(range));
  const found = whole.length > 0 ? whole : all;
  const part = orphan('it occurs only as a part of other words or figures');
  const [only, another] = found;
  const alone = only !== undefined && another === undefined ? only : undefined;
  const inOnePlace = (range: TextRange): Placement => ({
    status,
    range,
    score: sure,
    reason: `${words}, in one place only`,
  });
  const doubtful = (reason: string): Placement => ({ status: 'ambiguous', range: undefined, score: sure / 2, reason });
  if (!hasContext(context)) {
    if (whole.length === 0) return part;
    if (alone !== undefined) return inOnePlace(alone);
    return doubtful('it occurs in several places, and needs a prefix or a suffix to single one out');
  }

  const several = `${words}; of several places, the one with these words beside it`;
  const chosen = chooseByContext(found, lowered(), context);
  const choice = (): Placement | undefined => {
    if (alone !== undefined) return chosen === undefined && whole.length === 0 ? part : inOnePlace(alone);
    return chosen && { status, range: chosen.range, score: round(sure * (0.8 + 0.2 * chosen.mean)), reason: several };
  };
  const missing = 'it occurs in several places, and its prefix and suffix do not single one out';
  if (chosen !== undefined && chosen.mean >= SURE) return choice() ?? doubtful(missing);

  // The quote's own place may have been changed, and these be the same words in another sentence.
  const result = search();
  const near = result.kind === 'refused' ? result.nearest : result.kind === 'placed' ? result.place : undefined;
  const range = near && unfoldRange(lowered(), near.start, near.end);
  const among = range && found.find(({ start, end }) => start < range.end && end > range.start);
  if (near !== undefined && range !== undefined && near.beside.mean >= STRAYED) {
    if (among === undefined && result.kind === 'refused')
      return doubtful(
        alone === undefined ? missing : `${words} occur in one place, and the words beside them in another`,
      );
    if (among === undefined) {
      const reason = `${near.errors} characters differ; the same words occur elsewhere, but not beside these`;
      return { status: 'fuzzy', range, score: round(near.score), reason };
    }
    if (alone === undefined)
      return { status, range: among, score: round(sure * (0.8 + 0.2 * near.beside.mean)), reason: several };
  }
  if (result.kind !== 'ambiguous') return choice() ?? doubtful(missing);
  return doubtful(
    alone === undefined ? missing : `${words}, but another place resembles it as closely with the words beside it`,
  );
}

/** Whether a range begins within a word, leaves out figures of a number, or leaves out the “not” of a word. */
function cutsWord(text: string, { start, end }: TextRange): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 3)];
  return (
    (/[\p{Lu}\p{Ll}]$/u.test(before) && /^[\p{Lu}\p{Ll}]/u.test(text.slice(start, start + 2))) ||
    (/\p{N}[.,]?$/u.test(before) && /\p{N}/u.test(text.charAt(start))) ||
    (/^[.,]?\p{N}/u.test(after) && /\p{N}/u.test(text.charAt(end - 1))) ||
    (/^n(?:ot|['’]t)/.test(after) && /\p{L}/u.test(text.charAt(end - 1)))
  );
}

/** A place wins when the words beside it agree at least by half, and clearly better than beside any other place. */
function chooseByContext(ranges: readonly TextRange[], view: FoldedText, context: Context) {
  const [best, second] = ranges
    .map((range) => {
      const [start, end] = [foldedOffset(view, range.start), foldedOffset(view, range.end)];
      return { range, mean: agreementBeside(view.text, start, end, context).mean };
    })
    .sort((a, b) => b.mean - a.mean);
  if (best === undefined || best.mean < LEAST_AGREEMENT) return undefined;
  const isClear = second === undefined || (best.mean === 1 ? second.mean < 1 : best.mean - second.mean >= CLEAR_LEAD);
  return isClear ? best : undefined;
}

/** Half of the given words must agree: in running English, anything less may be chance. */
const LEAST_AGREEMENT = 0.5;
/** Two places may share an article or an ending; a lead of a fifth of the context is more than that. */
const CLEAR_LEAD = 0.2;
/** Where the words beside a place agree so well, no other place need be looked for. */
const SURE = 0.85;
/** Where so much of the context stands away from the quote, the quote's own place was changed. */
const STRAYED = 0.6;

function placeLoosely(text: string, view: FoldedText, length: number, result: FuzzyResult): Placement {
  if (result.kind === 'ambiguous') {
    const reason = `${result.places.length} places resemble it equally; none is the same`;
    return { status: 'ambiguous', range: undefined, score: round(result.places[0]?.score ?? 0), reason };
  }
  if (result.kind === 'refused') {
    const near = result.nearest && unfoldRange(view, result.nearest.start, result.nearest.end);
    const nearest = near && { ...near, text: text.slice(near.start, near.end) };
    return { ...orphan(`it is not in the text; ${result.why}`), nearest };
  }
  const range = unfoldRange(view, result.place.start, result.place.end);
  if (range === undefined) return orphan('it is not in the text; the nearest place splits a letter');
  const reason = `${result.place.errors} of ${length} characters differ; nothing else comes close`;
  return { status: 'fuzzy', range, score: round(result.place.score), reason };
}

const orphan = (reason: string): Placement => ({ status: 'orphan', range: undefined, score: 0, reason });

const foldedContext = ({ prefix = '', suffix = '' }: TextQuoteSelector): Context => ({
  prefix: foldText(prefix, { ignoreCase: true }).text,
  suffix: foldText(suffix, { ignoreCase: true }).text,
});

const round = (score: number): number => Math.round(score * 1000) / 1000;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
