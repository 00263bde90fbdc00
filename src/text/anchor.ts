/** Finds where a quote occurs in a text, exactly or loosely, and refuses to guess when the place is in doubt. */

import { type Context, contextScore, hasContext, standsElsewhere } from './context.ts';
import { type FoldedText, foldedOffset, foldText, unfoldRange } from './fold.ts';
import { fuzzyPlace } from './fuzzy.ts';
import { occurrences } from './occurrences.ts';
import type { Placement, TextQuoteSelector, TextRange } from './selector.ts';

/** Places quotes in one text; costly work on the text is done once, when first needed. */
export type Anchorer = (selector: TextQuoteSelector, options?: { loosely?: boolean }) => Placement;

/**
 * Prepares a text for placing quotes. A quote is looked for as it is, then under folding (see `foldText`), then
 * ignoring case, then loosely (see `fuzzyPlace`); the first step that finds it decides. Prefix and suffix choose among
 * several places. A single place need not have them, since the words around a phrase are what editors change most; but
 * if they occur elsewhere in the text, the quote's own place was changed and the place found belongs to another
 * sentence. Two equally good places are reported as ambiguous; the first is never taken for want of a better one.
 *
 * The first three steps are linear in the length of the text. With `loosely: false` they are the only ones.
 */
export function createAnchorer(text: string): Anchorer {
  const folded = once(() => foldText(text));
  const lowered = once(() => foldText(text, { ignoreCase: true }));
  return (selector, { loosely: looks = true } = {}) => {
    if (foldText(selector.exact).text.trim() === '') return orphan('the quote is empty');
    const context = foldedContext(selector);
    const choose = (ranges: TextRange[]) => chooseByContext(ranges, lowered, context);

    const asItStands = places(text, selector);
    const strayed = (range: TextRange) => isStrayed(range, lowered, context);
    if (asItStands.length > 0) return settle('exact', asItStands, choose, strayed, context);
    for (const [view, ignoreCase] of [
      [folded, false],
      [lowered, true],
    ] as const) {
      const found = foldedPlaces(view(), foldText(selector.exact, { ignoreCase }).text.trim());
      if (found.length > 0) return settle('normalized', found, choose, strayed, context);
    }
    return looks ? loosely(text, lowered(), selector, context) : orphan('it is not in the text');
  };
}

/** Places one quote in a text; for several quotes, prepare the text once with `createAnchorer`. */
export const anchor = (text: string, selector: TextQuoteSelector): Placement => createAnchorer(text)(selector);

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

function settle(
  status: 'exact' | 'normalized',
  found: TextRange[],
  choose: (ranges: TextRange[]) => { range: TextRange; score: number } | undefined,
  strayed: (range: TextRange) => boolean,
  context: Context,
): Placement {
  const words = status === 'exact' ? 'the same characters' : 'the same words, written differently';
  const sure = status === 'exact' ? 1 : 0.95;
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) {
    if (strayed(only)) {
      const reason = `${words} occur in one place, and the words beside them in another`;
      return { status: 'ambiguous', range: undefined, score: round(sure / 2), reason };
    }
    return { status, range: only, score: sure, reason: `${words}, in one place only` };
  }
  const chosen = choose(found);
  if (chosen !== undefined) {
    const score = round(sure * (0.8 + 0.2 * chosen.score));
    return {
      status,
      range: chosen.range,
      score,
      reason: `${words}; of several places, the one with these words beside it`,
    };
  }
  const advice = hasContext(context)
    ? 'and its prefix and suffix do not single one out'
    : 'and needs a prefix or a suffix to single one out';
  return {
    status: 'ambiguous',
    range: undefined,
    score: round(sure / 2),
    reason: `it occurs in several places, ${advice}`,
  };
}

/** A place wins when the words beside it agree at least by half, and clearly better than beside any other place. */
function chooseByContext(ranges: TextRange[], lowered: () => FoldedText, context: Context) {
  if (!hasContext(context)) return undefined;
  const view = lowered();
  const scored = ranges
    .map((range) => {
      const start = foldedOffset(view, range.start);
      return { range, score: contextScore(view.text, start, foldedOffset(view, range.end), context) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || second === undefined || best.score < LEAST_AGREEMENT) return undefined;
  const clear = best.score === 1 ? second.score < 1 : best.score - second.score >= CLEAR_LEAD;
  return clear ? best : undefined;
}

/** Whether the words that should be beside the one place found are missing there and occur elsewhere in the text. */
function isStrayed(range: TextRange, lowered: () => FoldedText, context: Context): boolean {
  if (!hasContext(context)) return false;
  const view = lowered();
  const [start, end] = [foldedOffset(view, range.start), foldedOffset(view, range.end)];
  return (
    contextScore(view.text, start, end, context) < LEAST_AGREEMENT && standsElsewhere(view.text, start, end, context)
  );
}

/** Half of the given words must agree: in running English, anything less may be chance. */
const LEAST_AGREEMENT = 0.5;
/** Two places may share an article or an ending; a lead of a fifth of the context is more than that. */
const CLEAR_LEAD = 0.2;

function loosely(text: string, view: FoldedText, selector: TextQuoteSelector, context: Context): Placement {
  const quote = foldText(selector.exact, { ignoreCase: true }).text.trim();
  const result = fuzzyPlace(view.text, quote, context);
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
  const reason = `${result.place.errors} of ${quote.length} characters differ; nothing else comes close`;
  return { status: 'fuzzy', range, score: round(result.place.score), reason };
}

const orphan = (reason: string): Placement => ({ status: 'orphan', range: undefined, score: 0, reason });

const foldedContext = ({ prefix = '', suffix = '' }: TextQuoteSelector): Context => ({
  prefix: foldText(prefix, { ignoreCase: true }).text.trimEnd(),
  suffix: foldText(suffix, { ignoreCase: true }).text.trimStart(),
});

const round = (score: number): number => Math.round(score * 1000) / 1000;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
