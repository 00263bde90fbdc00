/** Dates in a paragraph with a month or a year; weekdays and "today" need no note. */

import { findDates, MONTH } from '../import/date.ts';
import { type Candidate, longest } from './candidate.ts';

/** A month with the days, the year or the "last year" beside it. */
const MONTHS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:\\d{1,2}(?:st|nd|rd|th)?(?:(?:\\s?[–-]\\s?| and | to )\\d{1,2})?\\s)?(?:${MONTH})(?:\\s?/\\s?(?:${MONTH}))?(?:\\s\\d{1,2}(?!\\d))?(?:,?\\s\\d{4}(?!\\d)|\\s(?:last|this|next) year)?`,
  'gu',
);
const YEAR = /(?<![\p{L}\d.,/-])(?:1[6-9]|20)\d{2}(?:[–/-]\d{2}(?:\d{2})?)?(?![\d\p{L}]|[.,–/-]\d)/gu;

/** A month alone counts where it has a capital in scripts that have them: `may` is a verb. */
export function dates(words: string): Candidate[] {
  const months = [...words.matchAll(MONTHS)].filter(([all]) => /\d|\p{Lu}|\p{Lo}/u.test(all) && all.length > 3);
  const found = [...months, ...words.matchAll(YEAR)].map(({ 0: all, index }) => ({ index, all }));
  const full = findDates(words).map(({ start, words: all }) => ({ index: start, all }));
  return longest(
    [...full, ...found].map(({ index, all }) => ({ sort: 'date', start: index, end: index + all.trimEnd().length })),
  );
}
