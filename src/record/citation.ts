import type { Source } from '../schemas/source.ts';
import { type Contents, type Entry, sidesOf } from './model.ts';
import { parseProse } from './prose.ts';

/** The ids of the sources that a piece of prose cites, each once, in the order of first citation. */
export const citedIds = (body: string): string[] => [
  ...new Set(parseProse(body).blocks.flatMap((block) => block.citations.flatMap(({ id }) => id ?? []))),
];

/** The sources that a piece of prose cites, in that order; the position, from 1, is the number in the text. */
export function citedSources(body: string, sources: ReadonlyMap<string, Source>): Source[] {
  return citedIds(body).flatMap((id) => sources.get(id) ?? []);
}

/** The sources of an entry, each once: those of its front matter and those its prose cites. */
export function sourcesOfEntry(entry: Entry): string[] {
  const { claim, answer } = sidesOf(entry);
  return [...new Set([...claim, ...answer, ...citedIds(entry.body)])];
}

/** For every source the ids of the notes, entries and pages that rest on it. */
export function restingOn({ notes, entries, pages }: Contents): Map<string, string[]> {
  const resting = new Map<string, string[]>();
  const rest = (id: string, sources: readonly string[]) => {
    for (const source of sources) resting.set(source, [...(resting.get(source) ?? []), id]);
  };
  for (const { id, body } of [...notes, ...pages]) rest(id, citedIds(body));
  for (const entry of entries) rest(entry.id, sourcesOfEntry(entry));
  return resting;
}
