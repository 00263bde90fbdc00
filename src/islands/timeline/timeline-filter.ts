/**
 * Decides which events a filter of the timeline lets through, and converts the filter to and from an address's query.
 */

import { TIMELINE_PARAMETERS } from '../../contracts.ts';
import { timelineWords } from '../../i18n/client/en/timeline.ts';

/** What a filter needs to know about an event. */
export interface TimelineFacts {
  readonly id: string;
  /** When it began: milliseconds since 1970. */
  readonly from: number;
  readonly kind: string;
  /** On how many of the days of reports, counted from the first, it was still to come. */
  readonly later: number;
  readonly threads: readonly string[];
  readonly who: readonly string[];
}

/** What the reader chose; an absent field excludes nothing. */
export interface Filter {
  readonly thread?: string;
  readonly who?: string;
  readonly kind?: string;
  /** A day, month or year (ISO 8601): lets through events that had begun by its end. */
  readonly on?: string;
}

export const passes = ({ from, kind, threads, who }: TimelineFacts, filter: Filter): boolean =>
  (filter.thread === undefined || threads.includes(filter.thread)) &&
  (filter.who === undefined || who.includes(filter.who)) &&
  (filter.kind === undefined || kind === filter.kind) &&
  (filter.on === undefined || from <= endOf(filter.on));

/**
 * The last millisecond of a day, month or year, counted from 1970; infinity for anything else, so that it hides
 * nothing.
 */
function endOf(date: string): number {
  const [, year, month, day] = date.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/) ?? [];
  if (year === undefined) return Number.POSITIVE_INFINITY;
  const [y, m, d] = [
    Number(year),
    month === undefined ? 12 : Number(month),
    day === undefined ? undefined : Number(day),
  ];
  return d === undefined ? Date.UTC(y, m, 1) - 1 : Date.UTC(y, m - 1, d + 1) - 1;
}

/** The filter that an address asks for. */
export function filterFromSearch(search: string): Filter {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(TIMELINE_PARAMETERS.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : [])));
}

/** The query string of an address with this filter in it; other parameters stay. */
export function searchFromFilter(search: string, filter: Filter): string {
  const query = new URLSearchParams(search);
  for (const name of TIMELINE_PARAMETERS) {
    const value = filter[name];
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  return query.size === 0 ? '' : `?${query}`;
}

/** How many events pass, for the reader and the screen reader. */
export function count(events: readonly TimelineFacts[], filter: Filter): string {
  return timelineWords().count(events.filter((event) => passes(event, filter)).length, events.length);
}
