/** Works out who took part in the same events as a person or an organisation. */

import { sortingLocale } from '../i18n/format.ts';
import { type Entry, entryTitle } from './model.ts';
import { inOrder } from './order.ts';
import { daysBeforeEntry, type ReportDays } from './report-days.ts';

/**
 * Somebody who took part in the same events, in order of time: those up to the first day, and for each day those after it
 * and up to the next.
 */
export interface Relation {
  readonly with: Entry;
  readonly events: readonly Entry[];
  readonly later: readonly (readonly Entry[])[];
}

/** Those who share events with a person or an organisation, most events first. */
export function relationsOf(id: string, entries: readonly Entry[], days: ReportDays): Relation[] {
  const shared = new Map<string, Entry[]>();
  const own = entries.flatMap((entry) =>
    entry.kind === 'events' && entry.data.participants.includes(id) ? [entry] : [],
  );
  for (const event of own.sort(inOrder)) {
    for (const other of event.data.participants) {
      if (other !== id) shared.set(other, [...(shared.get(other) ?? []), event]);
    }
  }
  return entries
    .flatMap((other) => {
      const events = shared.get(other.id);
      if (events === undefined) return [];
      const after = (count: number): Entry[] => events.filter((event) => daysBeforeEntry(event, days) === count);
      return [{ with: other, events: after(0), later: days.map((_, i) => after(i + 1)) }];
    })
    .sort((a, b) => total(b) - total(a) || entryTitle(a.with).localeCompare(entryTitle(b.with), sortingLocale()));
}

const total = ({ events, later }: Relation): number => events.length + later.flat().length;
