/** Turns notes, entries and threads into records for the search index, with what came later kept apart. */

import { noteId } from '../contracts.ts';
import { NOTE_KIND_OF } from '../schemas/note.ts';
import { foldedSpelling } from '../text/fold.ts';
import { inReadingOrder } from './backlinks.ts';
import { noteName } from './mention.ts';
import { type Contents, type Entry, entryTitle, type Note, nameForms, shortNames } from './model.ts';
import { parseProse } from './prose.ts';

/** One thing that a search can find. What was public on the day and what came later are separate records. */
export interface SearchRecord {
  /** The address without the base and without a slash at its start. */
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly when: 'on the day' | 'later';
  /** All words, other spellings and scripts included. Those of a record in the Arabic script are folded, as queries are. */
  readonly text: string;
  /** The same words one by one as they are written, where they are folded in `text`. */
  readonly written?: string;
}

/**
 * Everything that can be found: notes, entries and threads, each with its words, and entries with their titles in other
 * languages.
 * @param elsewhere the content in the other languages of the site
 */
export function searchRecords(contents: Contents, elsewhere: readonly Contents[] = []): SearchRecord[] {
  const titles = elsewhere.map(({ entries }) => new Map(entries.map((entry) => [entry.id, entryTitle(entry)])));
  const otherTitles = ({ id }: Entry): string[] => titles.flatMap((byId) => byId.get(id) ?? []);
  const records = [
    ...inReadingOrder(contents.notes, []).flatMap(noteRecords),
    ...contents.entries.flatMap((entry) => entryRecords(entry, otherTitles(entry))),
    ...contents.threads.map(({ id, data, body }) => ({
      path: `threads/${id}/`,
      title: data.title,
      kind: 'thread',
      when: 'on the day' as const,
      text: [data.title, data.gist, ...words(body).onTheDay].join(' · '),
    })),
  ];
  return records.map(folded);
}

/**
 * A record whose title is in the Arabic script with its words folded, since there the signs and letters of a word differ
 * with the keyboard and the habit of who types it.
 */
function folded(record: SearchRecord): SearchRecord {
  if (!/^\P{L}*\p{Script=Arabic}/u.test(record.title)) return record;
  // A non-joiner parts words for the search.
  const written = record.text.split(/[\s\u200c]+/);
  const text = written.map((word) => foldedSpelling(word) || word).join(' ');
  return { ...record, text, written: written.join(' ') };
}

const noteRecords = (note: Note): SearchRecord[] =>
  apart(
    { path: `articles/${note.article}/#${noteId(noteName(note))}`, title: note.data.title, kind: 'note' },
    [note.data.gist],
    note.body,
  );

function entryRecords(entry: Entry, otherTitles: readonly string[]): SearchRecord[] {
  // In the folded spelling too, which is what the search asks for.
  const spelt = (texts: readonly string[]) => new Set(texts.flatMap((text) => [text, foldedSpelling(text)]));
  const names = spelt(nameForms(entry).map(({ text }) => text));
  const sides =
    entry.kind === 'claims' ? [entry.data.statement, ...entry.data.answers.map(({ position }) => position)] : [];
  const known = { path: `${entry.id}/`, title: entryTitle(entry), kind: NOTE_KIND_OF[entry.kind] };
  return apart(known, [...names, ...shortNames(entry), entry.data.gist, ...sides], entry.body, [...spelt(otherTitles)]);
}

/** The later part has its own address, which shows what came since even to a reader who had hidden it. */
function apart(
  known: Pick<SearchRecord, 'path' | 'title' | 'kind'>,
  head: readonly string[],
  body: string,
  tail: readonly string[] = [],
): SearchRecord[] {
  const { onTheDay, later } = words(body);
  const first = {
    ...known,
    when: 'on the day' as const,
    text: [known.title, ...head, ...onTheDay, ...tail].join(' · '),
  };
  const path = known.path.replace(/(?=#|$)/, '?as=now');
  return later.length === 0
    ? [first]
    : [first, { ...known, path, when: 'later', text: [known.title, ...later].join(' · ') }];
}

function words(body: string): { onTheDay: string[]; later: string[] } {
  const { blocks } = parseProse(body);
  const of = (since: boolean) =>
    blocks.filter((block) => (block.since !== undefined) === since).map(({ text }) => text);
  return { onTheDay: of(false), later: of(true) };
}
