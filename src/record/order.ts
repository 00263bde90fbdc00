import { compareDates } from './date.ts';
import { type Entry, entryTitle } from './model.ts';

/** Events by date, everything else by name; for sorting entries of one kind. */
export const inOrder = (a: Entry, b: Entry): number =>
  a.kind === 'events' && b.kind === 'events'
    ? compareDates(a.data.date, b.data.date)
    : entryTitle(a).localeCompare(entryTitle(b), 'en');
