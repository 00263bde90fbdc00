/** The order in which lists show the entries of one kind. */

import { compareDates } from './date.ts';
import { type Entry, entryTitle } from './model.ts';

/** Compares two entries of one kind for sorting: events by date, everything else by name. */
export const inOrder = (a: Entry, b: Entry): number =>
  a.kind === 'events' && b.kind === 'events'
    ? compareDates(a.data.date, b.data.date)
    : entryTitle(a).localeCompare(entryTitle(b), 'en');
