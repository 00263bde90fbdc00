/**
 * The styles of a page that can be read as of several days, beside those for one day in `styles/common.css`. An element is
 * marked with a number: `data-later="2"` came after the first two days and is hidden on these, `data-then-only="2"` is shown on
 * these alone; one with both marks is shown on the days between. They are in the page as they are written here, and
 * `astro.config.mjs` puts their hash into the policy.
 */

import { MOST_DAYS, type ReportDays } from '../../record/report-days.ts';

/** The mark of what was still to come on so many of the days, for `data-later`; `undefined` for what was public on all. */
export const laterMark = (count: number, days: ReportDays): string | undefined =>
  count === 0 ? undefined : markOf(count, days);

/** The mark of what is shown on so many of the days, counted from the first, for `data-then-only`. */
export const markOf = (count: number, days: ReportDays): string => (days.length < 2 ? '' : String(count));

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** On the day in `#as-1`, `#as-2` and so on; nothing that is seen as of a day is later than it, and so nothing is coloured. */
export const dayRules = `@layer utilities{${numbers(1, MOST_DAYS)
  .map((day) => {
    const hidden = [
      ...numbers(day, MOST_DAYS).map((count) => `[data-later="${count}"]`),
      ...numbers(1, day - 1).map((count) => `[data-then-only="${count}"]`),
    ];
    return `:root:not(:has(#as-now:checked)):has(#as-${day}:checked) :is(${hidden.join()}){display:none}`;
  })
  .join('')}:root:not(:has(#as-now:checked)){--since:var(--quiet);--since-wash:transparent}}`;
