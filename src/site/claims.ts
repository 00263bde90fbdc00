/** Which claims of the record belong to a report. */

import { type Entry, ofArticle } from '@/record/model.ts';
import { getSite } from './contents.ts';

type ClaimEntry = Extract<Entry, { kind: 'claims' }>;

/** The claims that a report's notes, threads, questions and paths lead to in at most two steps, in the order of the record. */
export async function claimsOf(slug: string): Promise<ClaimEntry[]> {
  const { entries, notes, threads, questions, paths, backlinks } = await getSite();
  const ids = [
    ...ofArticle(notes, slug).flatMap(({ data }) => data.about ?? []),
    ...ofArticle(threads, slug).flatMap(({ data }) => data.steps),
    ...ofArticle(questions, slug).flatMap(({ data }) => data.about ?? []),
    ...ofArticle(paths, slug).flatMap(({ data }) => data.stages.flatMap(({ claims }) => claims)),
  ];
  const near = new Set([...ids, ...ids.flatMap((id) => backlinks.get(id)?.entries.map((entry) => entry.id) ?? [])]);
  return entries.flatMap((entry) => (entry.kind === 'claims' && near.has(entry.id) ? [entry] : []));
}
