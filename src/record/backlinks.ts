/** Finds what links to an entry, and gives lists the words and the order in which to show mentions and notes. */

import { type Mention, noteName } from './mention.ts';
import { type Contents, type Entry, type Note, references } from './model.ts';

/** Where an entry is mentioned. */
export interface Backlinks {
  /** The notes about it. */
  readonly notes: readonly Note[];
  /** Entries that refer to it or that it refers to, each once. */
  readonly entries: readonly Entry[];
}

/** The backlinks of every entry, by its id. */
export function findBacklinks({ notes, entries }: Contents): Map<string, Backlinks> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const notesAbout = Map.groupBy(notes, (note) => note.data.about);
  const ties = new Map(entries.map((entry) => [entry.id, new Set<string>()]));
  for (const entry of entries) {
    for (const id of references(entry)) {
      if (id === entry.id || !byId.has(id)) continue;
      ties.get(entry.id)?.add(id);
      ties.get(id)?.add(entry.id);
    }
  }
  return new Map(
    entries.map(({ id }) => [
      id,
      {
        notes: notesAbout.get(id) ?? [],
        entries: [...(ties.get(id) ?? [])].flatMap((other) => byId.get(other) ?? []),
      },
    ]),
  );
}

/** A mention with the words around it, to show in a list: up to `reach` characters on either side, cut at spaces. */
export function mentionInContext(paragraph: string, { start, end }: Pick<Mention, 'start' | 'end'>, reach = 60) {
  const from = start <= reach ? 0 : paragraph.indexOf(' ', start - reach) + 1;
  const cut = paragraph.lastIndexOf(' ', end + reach);
  const to = end + reach >= paragraph.length ? paragraph.length : Math.max(end, cut);
  return {
    before: (from > 0 ? '…\u00a0' : '') + paragraph.slice(from, start),
    words: paragraph.slice(start, end),
    after: paragraph.slice(end, to) + (to < paragraph.length ? '\u00a0…' : ''),
  };
}

/** Notes in the order of their first mention; notes without a mention come last, in the order given. */
export function inReadingOrder(notes: readonly Note[], mentions: readonly Mention[]): Note[] {
  const rank = new Map<string, number>();
  for (const [i, { note }] of mentions.entries()) if (!rank.has(note)) rank.set(note, i);
  const of = (note: Note): number => rank.get(noteName(note)) ?? Number.POSITIVE_INFINITY;
  return [...notes].sort((a, b) => of(a) - of(b) || 0);
}

/** The first `count` words of a paragraph, to identify it in a list, with an ellipsis if it goes on. */
export function firstWords(paragraph: string, count: number): string {
  const words = paragraph.split(/\s+/);
  return words.length <= count
    ? paragraph
    : `${words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:،؛]$/, '')}\u00a0…`;
}
