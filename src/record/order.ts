/** The order in which lists show the entries of one kind. */

import { compareDates } from './date.ts';
import { type Entry, entryTitle } from './model.ts';

/** Compares two entries of one kind for sorting: in the order of the story where they have a date, or else by name. */
export function inOrder(a: Entry, b: Entry): number {
  const [x, y] = [dateOf(a), dateOf(b)];
  const byDate = x === undefined || y === undefined ? 0 : compareDates(x, y);
  return byDate || entryTitle(a).localeCompare(entryTitle(b), 'en');
}

/** When an event took place, or a claim was first made. */
function dateOf(entry: Entry): string | undefined {
  if (entry.kind === 'events') return entry.data.date;
  return entry.kind === 'claims' ? entry.data.firstMade.date : undefined;
}
