/** Works out what a piece of prose cites and in what order, and what rests on each source. */

import { memoised } from '../text/memoised.ts';
import { tableOf } from './figures/table.ts';
import { type Contents, type Entry, sidesOf } from './model.ts';
import { parseProse } from './prose.ts';

/** What a piece of prose cites, each source once, in the order of first citation. */
export interface Cited {
  /** The ids of the sources for what was public on the day. */
  readonly onTheDay: readonly string[];
  /** The ids of the sources that only *since* blocks cite. */
  readonly later: readonly string[];
}

export const citedThenAndLater = memoised((body): Cited => {
  const { blocks } = parseProse(body);
  const ids = (later: boolean) =>
    new Set(
      blocks
        .filter(({ since }) => (since !== undefined) === later)
        .flatMap(({ citations }) => citations.flatMap(({ id }) => id ?? [])),
    );
  const onTheDay = ids(false);
  return { onTheDay: [...onTheDay], later: [...ids(true)].filter((id) => !onTheDay.has(id)) };
});

/**
 * The ids of the sources that a piece of prose cites, each once; the position, from 1, is the number in the text.
 * Sources of *since* blocks come last, so that the others keep their numbers when those blocks are hidden.
 */
export function citedIds(body: string): string[] {
  const { onTheDay, later } = citedThenAndLater(body);
  return [...onTheDay, ...later];
}

/** The sources of an entry, each once: those named in its front matter and those cited in its prose. */
function sourcesOfEntry(entry: Entry): string[] {
  const { claim, answer } = sidesOf(entry);
  return [...new Set([...claim, ...answer, ...citedIds(entry.body)])];
}

/** For every source, the ids of the notes, entries, pages, threads, questions and figures that rest on it. */
export function restingOn({ notes, entries, pages, threads, questions, figures }: Contents): Map<string, string[]> {
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
  for (const { id, data } of figures)
    rest(`figures/${id}`, [...new Set(tableOf(data).rows.flatMap((row) => row.sources))]);
  for (const entry of entries) rest(entry.id, sourcesOfEntry(entry));
  return resting;
}
