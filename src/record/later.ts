/** Tells what belongs to hindsight as a whole: entries about what came after a day. */

import { isAfter } from './date.ts';
import type { Entry } from './model.ts';

/** When an event took place, or a claim was first made (EDTF); `undefined` for other entries. */
export function dateOf(entry: Entry): string | undefined {
  if (entry.kind === 'events') return entry.data.date;
  return entry.kind === 'claims' ? entry.data.firstMade.date : undefined;
}

/** Whether an entry is about something that came after a day: an event or claim that was still to come. */
export const isLater = (entry: Entry, day: string): boolean => isAfter(dateOf(entry) ?? '', day);
