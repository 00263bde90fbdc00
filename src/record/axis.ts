/**
 * The axis of the timeline. Where a story's events crowd into a few months of many years, it is broken into parts, each
 * with its own scale: what came before, the crowded time, what came after. The breaks are drawn.
 */

interface AxisPart {
  /** The time it covers, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** Where it begins and ends, as shares of the axis. */
  readonly start: number;
  readonly end: number;
}

import { dateLocale } from '../i18n/format.ts';

export interface Axis {
  readonly parts: readonly AxisPart[];
  /** Where a moment (milliseconds since 1970) is on the axis, from 0 to 1; moments outside it are at its ends. */
  placeOf(moment: number): number;
  readonly ticks: readonly { readonly place: number; readonly words: string }[];
}

const DAY = 86_400_000;
/** Without as many days between its first and last event, a story needs no break. */
const SHORTEST_BROKEN = 730 * DAY;
/** The gap at a break, and the least that a part takes, as shares of the axis. */
const GAP = 0.02;
const LEAST_PART = 0.1;

/**
 * The axis for events at these moments, in any order; `undefined` when there are none. Each part has as much room as it
 * has events.
 * @param also other moments that must be on it
 */
export function axisOf(moments: readonly number[], also: readonly number[] = []): Axis | undefined {
  const sorted = [...moments].sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const all = [...sorted, ...also];
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const breaks = findBreaks(sorted);
  const unit = last - first < SHORTEST_BROKEN ? 1 : 12;
  const edges = [monthAt(first, unit, 0), ...breaks, monthAt(last, unit, 1)];
  const parts = layOut(edges, sorted);
  const placeOf = (moment: number): number => {
    const part = parts.find(({ to }) => moment < to) ?? (parts.at(-1) as AxisPart);
    const share = (moment - part.from) / (part.to - part.from);
    return part.start + Math.min(1, Math.max(0, share)) * (part.end - part.start);
  };
  return { parts, placeOf, ticks: ticksOf(parts, placeOf) };
}

/** How many months into the common era, counted from 0. */
const monthsOf = (moment: number): number => {
  const date = new Date(moment);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
/** The first moment of a month counted like that; `Date.UTC` would take years below 100 for those of the 20th century. */
const momentOf = (months: number): number =>
  new Date(0).setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
/** The beginning of the `unit` months (1 to 12) around a moment, or of a later one. */
const monthAt = (moment: number, unit: number, later: number): number =>
  momentOf((Math.floor(monthsOf(moment) / unit) + later) * unit);

/**
 * The moments, beginnings of quarters, at which the events become much more or less frequent: none, one or two. They
 * divide the time into the parts in which a constant rate makes the events most likely, and a further part must make them
 * more likely than chance would (the prior of Scargle and others, “Studies in Astronomical Time Series Analysis VI:
 * Bayesian Block Representations”, 2013). Takes the square of the number of quarters with an event at either side.
 */
function findBreaks(sorted: readonly number[]): number[] {
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  if (last - first < SHORTEST_BROKEN) return [];
  const quarters = new Set(sorted.flatMap((moment) => [monthAt(moment, 3, 0), monthAt(moment, 3, 1)]));
  const candidates = [...quarters].filter((moment) => moment > first && moment <= last).sort((a, b) => a - b);
  const before = new Map(candidates.map((moment) => [moment, sorted.filter((one) => one < moment).length]));
  /** Of the events between two moments, up to a constant. */
  const likelihood = (from: number, to: number): number => {
    const count = (before.get(to) ?? sorted.length) - (before.get(from) ?? 0);
    return count === 0 ? 0 : count * Math.log((count * DAY) / (to - from));
  };
  const end = last + DAY;
  const prior = 4 - Math.log(73.53 * 0.05 * sorted.length ** -0.478);
  let best: { breaks: number[]; score: number } = { breaks: [], score: likelihood(first, end) };
  for (const [i, one] of candidates.entries()) {
    const head = likelihood(first, one);
    const score = head + likelihood(one, end) - prior;
    if (score > best.score) best = { breaks: [one], score };
    for (const two of candidates.slice(i + 1)) {
      const score = head + likelihood(one, two) + likelihood(two, end) - 2 * prior;
      if (score > best.score) best = { breaks: [one, two], score };
    }
  }
  return best.breaks;
}

function layOut(edges: readonly number[], sorted: readonly number[]): AxisPart[] {
  const spans = edges.slice(1).map((to, i) => {
    const from = edges[i] as number;
    return { from, to, count: sorted.filter((moment) => moment >= from && moment < to).length };
  });
  const least = LEAST_PART * sorted.length;
  const weights = spans.map(({ count }) => Math.max(count, least));
  const unit = (1 - GAP * (spans.length - 1)) / weights.reduce((sum, weight) => sum + weight, 0);
  let start = 0;
  return spans.map(({ from, to }, i) => {
    const end = i === spans.length - 1 ? 1 : start + (weights[i] as number) * unit;
    const part = { from, to, start, end };
    start = end + GAP;
    return part;
  });
}

/** Months from one tick to the next. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000];
/** The least distance of two ticks of a part, and of any two, so that their labels do not touch; from the ends likewise. */
const APART = 0.07;
const TOUCHING = 0.045;
const AT_END = 0.012;

/** The ticks of each part at round months or years; at a break, those of the part with the finer scale have precedence. */
function ticksOf(parts: readonly AxisPart[], placeOf: Axis['placeOf']): Axis['ticks'] {
  const kept: { place: number; words: string }[] = [];
  const scaleOf = ({ from, to, start, end }: AxisPart): number => (end - start) / (to - from);
  for (const part of [...parts].sort((a, b) => scaleOf(b) - scaleOf(a))) {
    const perMonth = scaleOf(part) * 30.44 * DAY;
    const step = STEPS.find((months) => months * perMonth >= APART) ?? (STEPS.at(-1) as number);
    for (let month = Math.ceil(monthsOf(part.from) / step) * step; momentOf(month) < part.to; month += step) {
      const moment = momentOf(month);
      const place = placeOf(moment);
      const isFree = kept.every((other) => Math.abs(other.place - place) >= TOUCHING);
      if (moment < part.from || !isFree || place < AT_END || place > 1 - AT_END) continue;
      kept.push({ place, words: wordsOf(moment, step) });
    }
  }
  return kept.sort((a, b) => a.place - b.place);
}

const wordsOf = (moment: number, step: number): string =>
  step >= 12
    ? `${new Date(moment).getUTCFullYear()}`
    : new Date(moment).toLocaleDateString(dateLocale(), { month: 'short', year: 'numeric', timeZone: 'UTC' });

/**
 * A row for each dot, so that none overlap: the lowest in which the last dot is far enough away. `places` must be in
 * order; O(n · rows).
 */
export function stackDots(places: readonly number[], distance: number): number[] {
  const lastInRow: number[] = [];
  return places.map((place) => {
    const free = lastInRow.findIndex((last) => place - last >= distance);
    const row = free < 0 ? lastInRow.length : free;
    lastInRow[row] = place;
    return row;
  });
}
