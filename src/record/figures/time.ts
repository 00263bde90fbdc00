/** The axis of time under a figure: from the first value shown to the last, or to the day of the report. */

import { scaleUtc } from 'd3-scale';
import { dateLocale } from '../../i18n/format.ts';
import { perLanguage } from '../../i18n/language.ts';
import { dateSpan } from '../date.ts';
import { room } from './room.ts';
import { dateOf, type FigureRow } from './table.ts';

/** A mark on an axis: its place from the beginning, in per cent of the axis, and its words. */
export interface Tick {
  readonly at: number;
  readonly words: string;
  /** A second line: the year under a month. */
  readonly under?: string | undefined;
  /** Whether its words can be spared where there is little room. */
  readonly minor?: boolean;
}

export interface TimeAxis {
  /** The place of a moment (milliseconds since 1970) from the beginning, in per cent of the axis. */
  readonly place: (moment: number) => number;
  readonly ticks: readonly Tick[];
  /** The place of the day of the report. */
  readonly day: number;
}

/** Two digits after the point are a fraction of a pixel. */
export const rounded = (number: number): number => Math.round(number * 100) / 100;

/** Whether a period goes on: `2022-12-05/..`. */
export const isOpen = (date: string): boolean => date.endsWith('/..');

/** The first and the last moment of a date. */
export const spanOf = (date: string): { min: number; max: number } => dateSpan(date) ?? { min: 0, max: 0 };

/** The middle of a date: a month is drawn at its fifteenth or sixteenth. */
export function middleOf(date: string): number {
  const { min, max } = spanOf(date);
  return isOpen(date) ? min : (min + max) / 2;
}

/** The rows that can be shown: all with hindsight, or those that were public on the day of the report. */
export const rowsAt = (rows: readonly FigureRow[], later: boolean): FigureRow[] =>
  later ? [...rows] : rows.filter(({ since }) => since === undefined);

/**
 * The axis for some rows; `published` is the day of the report (ISO), and `steps` how many ticks to aim at. It ends with
 * the day of the report if nothing shown is later, so that it does not betray how the story went on.
 */
export function timeAxis(rows: readonly FigureRow[], published: string, steps: number): TimeAxis {
  const dates = rows.map(dateOf);
  const report = spanOf(published).min;
  const from = Math.min(report, ...dates.map((date) => spanOf(date).min));
  const to = Math.max(report, ...dates.map((date) => (isOpen(date) ? report : spanOf(date).max)));
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
    const minor = day.getUTCMonth() % 6 > 0;
    return { at: place(day.getTime()), words: month().format(day), under: first ? year : undefined, minor };
  });
  return { place, ticks, day: place(report) };
}

const month = perLanguage(() => new Intl.DateTimeFormat(dateLocale(), { month: 'short', timeZone: 'UTC' }));

/** The height of the words under an axis, in pixels. */
export const axisHeight = (ticks: readonly Tick[]): number =>
  room().axis[ticks.some(({ under }) => under !== undefined) ? 1 : 0];
