/** Works out what a piece of prose cites and in what order, and what rests on each source. */

import { memoised } from '../text/memoised.ts';
import { type Contents, type Entry, sidesOf } from './model.ts';
import { parseProse } from './prose.ts';
import { daysBefore, type ReportDays } from './report-days.ts';

/** A source that a piece of prose cites, and on how many of the days, counted from the first, it is still out of sight. */
export interface Cited {
  readonly id: string;
  readonly count: number;
}

/**
 * The sources that a piece of prose cites on a page that can be read on these days, each once; the position, from 1, is the
 * number in the text. Those of *since* blocks come last, the latest at the end, so that the others keep their numbers when
 * these blocks are hidden; among them the order is that of first citation.
 */
export function citedByDays(body: string, days: ReportDays): Cited[] {
  const { blocks } = parseProse(body);
  const counts = new Map<string, number>();
  for (const { since, citations } of [...blocks].sort(
    (a, b) => Number(a.since !== undefined) - Number(b.since !== undefined),
  )) {
    for (const { id } of citations)
      if (id !== undefined)
        counts.set(id, Math.min(counts.get(id) ?? Number.POSITIVE_INFINITY, daysBefore(since, days)));
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => a.count - b.count);
}

/** The ids of the sources that a piece of prose cites, each once, those that only *since* blocks cite last. */
export const citedIds = memoised((body): string[] => citedByDays(body, []).map(({ id }) => id));

/** The sources of an entry, each once: those named in its front matter and those cited in its prose. */
function sourcesOfEntry(entry: Entry): string[] {
  const { claim, answer } = sidesOf(entry);
  return [...new Set([...claim, ...answer, ...citedIds(entry.body)])];
}

/** For every source, the ids of the notes, entries, pages, threads and questions that rest on it. */
export function restingOn({ notes, entries, pages, threads, questions }: Contents): Map<string, string[]> {
  const resting = new Map<string, string[]>();
  const rest = (id: string, sources: readonly string[]) => {
    for (const source of sources) {
      const known = resting.get(source);
      if (known === undefined) resting.set(source, [id]);
      else known.push(id);
    }
  };
  for (const { id, body } of [...notes, ...pages]) rest(id, citedIds(body));
  for (const { id, body } of threads) rest(`threads/${id}`, citedIds(body));
  for (const { id, body } of questions) rest(`questions/${id}`, citedIds(body));
  for (const entry of entries) rest(entry.id, sourcesOfEntry(entry));
  return resting;
}
