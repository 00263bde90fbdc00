/** The axis of time under a figure: from the first value shown to the last, or to the day of the report. */

import { scaleUtc } from 'd3-scale';
import { dateSpan } from '../date.ts';
import { dateOf, type FigureRow } from './table.ts';

/** A mark on an axis: its place in per cent of the axis, and its words. */
export interface Tick {
  readonly at: number;
  readonly words: string;
  /** A second line: the year under a month. */
  readonly under?: string | undefined;
}

export interface TimeAxis {
  /** The place of a moment (milliseconds since 1970), in per cent of the axis. */
  readonly place: (moment: number) => number;
  readonly ticks: readonly Tick[];
  /** The place of the day of the report. */
  readonly day: number;
}

/** Two digits after the point are a fraction of a pixel. */
export const rounded = (number: number): number => Math.round(number * 100) / 100;

/** The first and the last moment of a date; open ends are cut off at the last value that has an end. */
export const spanOf = (date: string): { min: number; max: number } => dateSpan(date) ?? { min: 0, max: 0 };

/** The middle of a date: a month is drawn at its fifteenth or sixteenth. */
export function middleOf(date: string): number {
  const { min, max } = spanOf(date);
  return Number.isFinite(max) ? (min + max) / 2 : min;
}

/** The rows that can be shown: all with hindsight, or those that were public on the day of the report. */
export const rowsAt = (rows: readonly FigureRow[], later: boolean): FigureRow[] =>
  later ? [...rows] : rows.filter(({ since }) => since === undefined);

/**
 * The axis for some rows; `published` is the day of the report (ISO), and `steps` how many ticks to aim at. It ends with
 * the day of the report if nothing shown is later, so that it does not betray how the story went on.
 */
export function timeAxis(rows: readonly FigureRow[], published: string, steps: number): TimeAxis {
  const spans = rows.map((row) => spanOf(dateOf(row)));
  const report = spanOf(published).min;
  const from = Math.min(report, ...spans.map(({ min }) => min).filter(Number.isFinite));
  const to = Math.max(report, ...spans.map(({ max }) => max).filter(Number.isFinite));
  const room = (to - from) * 0.02;
  const scale = scaleUtc()
    .domain([from - room, to + room])
    .range([0, 100]);
  const place = (moment: number): number => rounded(scale(moment));
  const days = scale.ticks(steps);
  const byMonth = days.some((day) => day.getUTCMonth() > 0);
  const ticks = days.map((day, i): Tick => {
    const year = String(day.getUTCFullYear());
    if (!byMonth) return { at: place(day.getTime()), words: year };
    const first = i === 0 || day.getUTCMonth() === 0;
    return { at: place(day.getTime()), words: MONTH.format(day), under: first ? year : undefined };
  });
  return { place, ticks, day: place(report) };
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });
