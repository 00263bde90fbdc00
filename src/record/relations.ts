/** Works out who took part in the same events as a person or an organisation. */

import { sortingLocale } from '../i18n/format.ts';
import { isLater } from './later.ts';
import { type Entry, entryTitle } from './model.ts';
import { inOrder } from './order.ts';

/** Somebody who took part in the same events, in order of time: those up to the report's day, and those after it. */
export interface Relation {
  readonly with: Entry;
  readonly events: readonly Entry[];
  readonly later: readonly Entry[];
}

/** Those who share events with a person or an organisation, most events first. */
export function relationsOf(id: string, entries: readonly Entry[], published: string): Relation[] {
  const shared = new Map<string, Entry[]>();
  for (const event of entries.filter(({ kind }) => kind === 'events').sort(inOrder)) {
    if (event.kind !== 'events' || !event.data.participants.includes(id)) continue;
    for (const other of event.data.participants) {
      if (other !== id) shared.set(other, [...(shared.get(other) ?? []), event]);
    }
  }
  return entries
    .flatMap((other) => {
      const events = shared.get(other.id);
      if (events === undefined) return [];
      const isPast = (event: Entry): boolean => !isLater(event, published);
      return [{ with: other, events: events.filter(isPast), later: events.filter((event) => !isPast(event)) }];
    })
    .sort((a, b) => total(b) - total(a) || entryTitle(a.with).localeCompare(entryTitle(b.with), sortingLocale()));
}

const total = ({ events, later }: Relation): number => events.length + later.length;
