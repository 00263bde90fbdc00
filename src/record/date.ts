/** Reads, compares and words dates in EDTF, the Extended Date/Time Format (ISO 8601-2). */

import edtf from 'edtf';
import { monthName as nameOfMonth } from '../i18n/format.ts';
import { words } from '../i18n/words.ts';
import { memoised } from '../text/memoised.ts';

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * The first and the last moment of an EDTF date, in milliseconds since 1970; open ends are infinite. `undefined` when
 * it is not EDTF.
 */
export const dateSpan = memoised((date): Readonly<{ min: number; max: number }> | undefined => {
  try {
    const { min, max } = edtf(date);
    return Number.isNaN(min) || Number.isNaN(max) ? undefined : { min, max };
  } catch {
    return undefined;
  }
});

/** Whether an EDTF date lies after a day: 2023-02 lies after 2023-01-29, and so does 2023-01, but 2022-12 does not. */
export function isAfter(date: string, day: string): boolean {
  const [span, limit] = [dateSpan(date), dateSpan(day)];
  if (span === undefined || limit === undefined) return false;
  // A year or month that contains the day may still be meant for what came after it.
  const coarse = /^\d{4}(?:-\d{2})?$/.test(date) && day.startsWith(date);
  return coarse || span.min > limit.max;
}

/** Orders EDTF dates by their beginning, then by their end; dates that cannot be read come last. */
export function compareDates(a: string, b: string): number {
  const [x, y] = [dateSpan(a), dateSpan(b)];
  if (x === undefined || y === undefined) return (x === undefined ? 1 : 0) - (y === undefined ? 1 : 0);
  return x.min - y.min || x.max - y.max;
}

/**
 * An EDTF date in words: `2023-01-29` → 29 January 2023, `2022-09` → September 2022, `2023-01-18/2023-01-20` → 18–20
 * January 2023, `1954/1955` → 1954–1955, `2022~` → about 2022. Other forms of EDTF are returned as they are.
 */
export function dateInWords(date: string): string {
  const [from, to, ...rest] = date.split('/');
  if (from === undefined || rest.length > 0) return date;
  if (to === undefined) return oneDate(from) ?? date;
  const [a, b] = [parts(from), parts(to)];
  if (a === undefined || b === undefined) return date;
  if (a.day && b.day && a.month === b.month && a.year === b.year) return words().dates.days(a.day, oneDate(to) ?? to);
  if (a.day && b.day && a.year === b.year)
    return words().dates.from(`${a.day} ${monthName(a.month)}`, oneDate(to) ?? to);
  return a.month || b.month
    ? words().dates.from(oneDate(from) ?? from, oneDate(to) ?? to)
    : words().dates.years(a.year, b.year);
}

interface DateParts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: number | undefined;
  readonly approximate: boolean;
}

function parts(date: string): DateParts | undefined {
  const match = date.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/);
  if (match === null) return undefined;
  const [, year = '', month, day, mark] = match;
  return { year, month, day: day === undefined ? undefined : Number(day), approximate: mark !== undefined };
}

function oneDate(date: string): string | undefined {
  const found = parts(date);
  if (found === undefined) return undefined;
  const { year, month, day, approximate } = found;
  const whole = [day, monthName(month), year].filter((part) => part !== undefined).join(' ');
  return approximate ? words().dates.about(whole) : whole;
}

const monthName = (month: string | undefined): string | undefined =>
  month === undefined ? undefined : nameOfMonth(Number(month));
