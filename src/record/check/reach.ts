/** Two rules for the record as a whole: every entry can be reached from the report, and nothing has two entries. */

import type { Problem } from '../../errors/problem.ts';
import { findBacklinks } from '../backlinks.ts';
import { type Contents, entryTitle, nameForms } from '../model.ts';
import type { Lines } from './lines.ts';

/** Every entry must be within two steps of the report: a note is about it, or it is linked to an entry with a note. */
export function checkReach(contents: Contents, lines: Lines): Problem[] {
  const about = new Set(contents.notes.flatMap(({ data }) => data.about ?? []));
  const links = findBacklinks(contents);
  return contents.entries
    .filter(({ id }) => !about.has(id) && !links.get(id)?.entries.some((entry) => about.has(entry.id)))
    .map(({ file }) => ({
      file,
      line: lines.field(file, ['related']),
      cause: 'cannot be reached from the report in two steps',
      remedy: 'Add under "related" an entry that a note is about.',
    }));
}

/** Nothing may have two entries: no name, title or spelling may occur in two entries of one kind. */
export function checkTwins({ entries }: Contents, lines: Lines): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) => {
    const names = new Set(
      [entryTitle(entry), ...nameForms(entry).map(({ text }) => text)].map((name) => `${entry.kind} ${fold(name)}`),
    );
    const twins = [...names].flatMap((name) => seen.get(name) ?? []);
    for (const name of names) seen.set(name, entry.id);
    if (twins.length === 0) return [];
    const cause = `shares a name with ${[...new Set(twins)].join(', ')}`;
    return [
      {
        file: entry.file,
        line: lines.field(entry.file, []),
        cause,
        remedy: 'Merge the two, or make their names differ.',
      },
    ];
  });
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
