import { isAfter } from './date.ts';
import type { Entry } from './model.ts';

/** Whether the whole entry belongs to what came after a day: an event that had not happened yet. */
export const isLater = (entry: Entry, day: string): boolean =>
  (entry.kind === 'events' && isAfter(entry.data.date, day)) ||
  (entry.kind === 'claims' && isAfter(entry.data.firstMade.date, day));
