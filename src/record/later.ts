/** Tells whether an entry as a whole belongs to hindsight. */

import { isAfter } from './date.ts';
import type { Entry } from './model.ts';

/** Whether an entry is about something that came after a day: an event or claim that was still to come. */
export const isLater = (entry: Entry, day: string): boolean =>
  (entry.kind === 'events' && isAfter(entry.data.date, day)) ||
  (entry.kind === 'claims' && isAfter(entry.data.firstMade.date, day));
