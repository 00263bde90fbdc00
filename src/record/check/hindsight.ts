/** The rules that keep later knowledge out of what was public on the day of the report. */

import type { Problem } from '../../errors/problem.ts';
import type { Source } from '../../schemas/source.ts';
import { isAfter, MONTHS } from '../date.ts';
import { isLater } from '../later.ts';
import type { Contents, Entry, Note } from '../model.ts';
import { parseProse } from '../prose.ts';
import { dividingReports } from '../report-days.ts';
import { sourceDate } from '../source-label.ts';
import { type Lines, statementPlace } from './lines.ts';

/**
 * A statement outside *since* must rest on at least one source that had appeared by the report's day, or on a reference
 * work; a gist may say nothing that stands in a *since* block only. A note is held to the day of its own report, an entry to that of
 * the first report that mentions it. Entries about what came later are free of both.
 */
export function checkHindsight(contents: Contents, lines: Lines): Problem[] {
  const reportOf = dividingReports(contents);
  const byId = new Map(contents.sources.map((source) => [source.id, source]));
  const pieces = [...contents.notes, ...contents.entries.filter((entry) => !isLater(entry, reportOf(entry).day))];
  return pieces.flatMap((piece) => {
    const { day, headline } = reportOf(piece);
    const ofTheDay = (id: string | undefined): boolean => {
      const source = byId.get(id ?? '');
      return source === undefined || wasPublic(source, day);
    };
    return [
      ...parseProse(piece.body)
        .blocks.filter(({ since }) => since === undefined)
        .flatMap(({ statements }) => statements)
        .filter(({ citations }) => citations.length > 0 && !citations.some(({ id }) => ofTheDay(id)))
        .map((statement) => {
          const { opening, ...place } = statementPlace(piece.file, statement, lines);
          const cause = `${opening} rests only on sources from after ${day}, the day of “${headline}”`;
          return {
            ...place,
            cause,
            remedy: 'Cite one from before, or a reference work, or put it into a since block.',
          };
        }),
      ...leaks(piece, day).map((word) => ({
        file: piece.file,
        line: lines.field(piece.file, ['gist']),
        cause: `the gist says “${word}”, which stands in a since block only`,
        remedy: `Say in the gist what was public on the day of “${headline}”, ${day}.`,
      })),
    ];
  });
}

const wasPublic = (source: Source, day: string): boolean => {
  const date = sourceDate(source);
  return source.custom.kind === 'reference' || (date !== undefined && !isAfter(date, day));
};

/** The figures and longer words of a gist that only *since* blocks have, and years after that of the report. */
function leaks(piece: Note | Entry, published: string): string[] {
  const { blocks } = parseProse(piece.body);
  const { gist, ...front } = piece.data;
  const rest = JSON.stringify(front, (_, value) => (belongsLater(value, published) ? undefined : value));
  const then = new Set(
    stems([rest, ...blocks.filter(({ since }) => since === undefined).map(({ text }) => text)].join(' ')).keys(),
  );
  const since = stems(
    blocks
      .filter((block) => block.since !== undefined)
      .map(({ text }) => text)
      .join(' '),
  );
  const year = published.slice(0, 4);
  return [...stems(gist ?? '')].flatMap(([stem, word]) =>
    (since.has(stem) && !then.has(stem)) || (/^20\d\d$/.test(word) && word > year) ? [word] : [],
  );
}

/** Whether an item of front matter, such as an office or an answer, is dated after the report. */
function belongsLater(value: unknown, published: string): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { from, date } = value as { from?: unknown; date?: unknown };
  return [from, date].some((one) => typeof one === 'string' && isAfter(one, published));
}

/** The figures of a text and its words of six letters or more by their first six; shorter words say little. */
const stems = (text: string): Map<string, string> =>
  new Map(
    (text.match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => /\d/.test(word) || (word.length > 5 && !MONTHS.includes(word)))
      .map((word) => [word.toLowerCase().slice(0, 6), word]),
  );
