/** Which claims of the record belong to a report. */

import type { Entry } from '@/record/model.ts';
import { getSite } from './contents.ts';

type ClaimEntry = Extract<Entry, { kind: 'claims' }>;

/** The claims that a report's notes, threads, questions and paths lead to in at most two steps, in the order of the record. */
export async function claimsOf(slug: string): Promise<ClaimEntry[]> {
  const { entries, notes, threads, questions, paths, backlinks } = await getSite();
  const own = <Item extends { article: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ article }) => article === slug);
  const ids = [
    ...own(notes).flatMap(({ data }) => data.about ?? []),
    ...own(threads).flatMap(({ data }) => data.steps),
    ...own(questions).flatMap(({ data }) => data.about ?? []),
    ...own(paths).flatMap(({ data }) => data.stages.flatMap(({ claims }) => claims)),
  ];
  const near = new Set([...ids, ...ids.flatMap((id) => backlinks.get(id)?.entries.map((entry) => entry.id) ?? [])]);
  return entries.flatMap((entry) => (entry.kind === 'claims' && near.has(entry.id) ? [entry] : []));
}
