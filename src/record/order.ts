/** The order in which lists show the entries of one kind. */

import { sortingLocale } from '../i18n/format.ts';
import { compareDates } from './date.ts';
import { dateOf } from './later.ts';
import { type Entry, entryTitle } from './model.ts';

/**
 * Compares two entries of one kind for sorting: claims in the order of the story that editors gave them, then those with
 * a date by it, and everything else by name.
 */
export function inOrder(a: Entry, b: Entry): number {
  const byPlace = placeOf(a) - placeOf(b) || 0;
  const [x, y] = [dateOf(a), dateOf(b)];
  const byDate = x === undefined || y === undefined ? 0 : compareDates(x, y);
  return byPlace || byDate || entryTitle(a).localeCompare(entryTitle(b), sortingLocale());
}

const placeOf = (entry: Entry): number => (entry.kind === 'claims' ? (entry.data.order ?? Number.MAX_VALUE) : 0);
