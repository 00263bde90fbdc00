import type { Source } from '../schemas/source.ts';
import type { Contents } from './model.ts';
import { parseProse } from './prose.ts';

/** The ids of the sources that a piece of prose cites, each once, in the order of first citation. */
export const citedIds = (body: string): string[] => [
  ...new Set(parseProse(body).blocks.flatMap((block) => block.citations.flatMap(({ id }) => id ?? []))),
];

/** The sources that a piece of prose cites, in that order; the position, from 1, is the number in the text. */
export function citedSources(body: string, sources: ReadonlyMap<string, Source>): Source[] {
  return citedIds(body).flatMap((id) => sources.get(id) ?? []);
}

/** For every source the ids of the notes and entries that rest on it. */
export function restingOn({ notes, entries }: Contents): Map<string, string[]> {
  const resting = new Map<string, string[]>();
  for (const { id, body } of [...notes, ...entries]) {
    for (const source of citedIds(body)) resting.set(source, [...(resting.get(source) ?? []), id]);
  }
  return resting;
}
