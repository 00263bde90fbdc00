/** The events of the record in chronological order, with what the timeline shows and filters by. */

import { dateSpan } from '@/record/date.ts';
import type { Note } from '@/record/model.ts';
import { daysBeforeEntry, type ReportDays } from '@/record/report-days.ts';
import { getSite } from './contents.ts';

/** An event as the timeline and its filters need it. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly gist: string;
  /** A visit, a meeting, a decision; see the schema of events. */
  readonly kind: string;
  /** When it happened (EDTF). */
  readonly date: string;
  /** When it began, in milliseconds since 1970. */
  readonly from: number;
  /** On how many of the days, counted from the first, it was still to come. */
  readonly later: number;
  /** Ids of the threads it belongs to, and of the people and organisations who took part. */
  readonly threads: readonly string[];
  readonly who: readonly string[];
  /** Notes that are about it. */
  readonly notes: readonly Note[];
}

/** All events in chronological order, for a page that can be read on these days. */
export async function getTimeline(days: ReportDays): Promise<TimelineEvent[]> {
  const { entries, threads, backlinks } = await getSite();
  return entries
    .flatMap((entry) => (entry.kind === 'events' ? [entry] : []))
    .map((entry) => ({
      id: entry.id,
      title: entry.data.title,
      gist: entry.data.gist,
      kind: entry.data.kind,
      date: entry.data.date,
      from: dateSpan(entry.data.date)?.min ?? 0,
      later: daysBeforeEntry(entry, days),
      threads: threads.filter(({ data }) => data.events.includes(entry.id)).map(({ id }) => id),
      who: entry.data.participants,
      notes: backlinks.get(entry.id)?.notes ?? [],
    }));
}
