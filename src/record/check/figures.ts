/** The rules for figures: every value has its source, was public when it is shown, and refers to what exists. */

import type { Problem } from '../../errors/problem.ts';
import type { FigureData } from '../../schemas/figure.ts';
import { dateSpan } from '../date.ts';
import { reportOfFigure } from '../figures/day.ts';
import { dateOf, type FigureRow, tableOf } from '../figures/table.ts';
import type { Contents, Figure } from '../model.ts';
import { weakness } from './contested.ts';
import { wasPublic } from './hindsight.ts';
import type { Lines } from './lines.ts';
import { didYouMean } from './nearest.ts';

/** What is wrong with a row, or with a field, in words that follow its name, and what to do about it. */
interface Fault {
  readonly path: readonly PropertyKey[];
  readonly cause: string;
  readonly remedy: string;
}

export function checkFigures(contents: Contents, lines: Lines): Problem[] {
  return contents.figures.flatMap((figure) => {
    const day = reportOfFigure(figure, contents.articles)?.data.published ?? '';
    const faults = faultsOfRow(contents, day);
    const { rows } = tableOf(figure.data);
    return [
      ...rows.flatMap((row) => faults(row).map((fault) => ({ ...fault, cause: `${nameOf(row)} ${fault.cause}` }))),
      ...unknownIn(figure, contents),
      ...leaksOf(figure, rows, day),
    ].map(({ path, cause, remedy }) => ({ file: figure.file, line: lines.field(figure.file, path), cause, remedy }));
  });
}

/** The words that tell a value from others: its date and its names. */
const nameOf = ({ cells }: FigureRow): string => {
  const words = cells.filter((cell) => typeof cell === 'string').join(', ');
  return `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
};

function faultsOfRow(contents: Contents, day: string): (row: FigureRow) => Fault[] {
  const byId = new Map(contents.sources.map((source) => [source.id, source]));
  const weak = weakness(contents);
  return (row) => {
    const { path, given, contested, sources, alone, since } = row;
    const fault = (cause: string, remedy: string): Fault => ({ path, cause, remedy });
    const date = dateOf(row);
    const span = dateSpan(date);
    const remedyOfDate = 'Write it in EDTF, such as "2022-09-15", "2022-09" or "2023-01-18/2023-01-20".';
    const badDate = span === undefined || span.min > span.max ? [fault(`has the date "${date}"`, remedyOfDate)] : [];
    const tooEarly = since === undefined && span !== undefined && span.min > (dateSpan(day)?.max ?? Infinity);
    if (tooEarly)
      return [fault('is dated after the report', 'Say under "since" from when it was known, even of a gap.')];
    const unknown = sources.filter((id) => !byId.has(id));
    if (unknown.length > 0)
      return unknown.map((id) =>
        fault(
          `names the source ${id}, which is not in content/sources.json`,
          didYouMean(id, [...byId.keys()], 'Add the source or correct its id.'),
        ),
      );
    if (sources.length === 0) {
      const remedy = 'Name one, or write null for the value: a gap is shown as a gap.';
      return given ? [...badDate, fault('has no source', remedy)] : badDate;
    }
    const known = sources.flatMap((id) => byId.get(id) ?? []);
    if (since === undefined && !known.some((source) => wasPublic(source, day))) {
      const remedy = 'Name one from before, or a reference work, or say under "since" from when it was known.';
      return [...badDate, fault(`rests only on sources from after ${day}`, remedy)];
    }
    const weakly = contested ? weak(sources, alone) : undefined;
    const remedy = 'Name a second one of another origin; where there is none, mark it with "alone": true.';
    return weakly === undefined ? badDate : [...badDate, fault(weakly, remedy)];
  };
}

/** The notes, entries, panels, topics and countries that a figure names and that do not exist. */
function unknownIn({ data }: Figure, { notes, entries }: Contents): Fault[] {
  const known = { notes: notes.map(({ id }) => id), entries: entries.map(({ id }) => id) };
  const missing = (id: string | undefined, ids: readonly string[], path: readonly PropertyKey[]): Fault[] =>
    id === undefined || ids.includes(id)
      ? []
      : [
          {
            path,
            cause: `refers to ${id}, which does not exist`,
            remedy: didYouMean(id, ids, 'Add it or remove the reference.'),
          },
        ];
  return [
    ...data.notes.flatMap((id, i) => missing(id, known.notes, ['notes', i])),
    ...data.entries.flatMap((id, i) => missing(id, known.entries, ['entries', i])),
    ...within(data).flatMap(({ id, among, path }) => missing(id, among ?? known.entries, path)),
  ];
}

/** What the values of a figure refer to: entries, or parts of the figure itself. */
function within(data: FigureData): { id: string | undefined; among?: readonly string[]; path: PropertyKey[] }[] {
  switch (data.kind) {
    case 'series': {
      const among = Object.keys(data.panels);
      return data.series.map(({ panel }, i) => ({ id: String(panel), among, path: ['series', i, 'panel'] }));
    }
    case 'statements': {
      const among = Object.keys(data.topics);
      return data.statements.flatMap(({ entry, about }, i) => [
        { id: entry, path: ['statements', i, 'entry'] },
        { id: about, among, path: ['statements', i, 'about'] },
      ]);
    }
    case 'cargoes':
      return data.cargoes.map(({ place }, i) => ({ id: place, path: ['cargoes', i, 'place'] }));
    case 'votes': {
      const among = data.countries.map(({ id }) => id);
      return data.rows.flatMap(({ votes }, i) =>
        Object.keys(votes).map((id) => ({ id, among, path: ['rows', i, 'votes', id] })),
      );
    }
    case 'visits': {
      const among = data.directions.map(({ id }) => id);
      return data.visits.flatMap(({ entry, event, to }, i) => [
        { id: entry, path: ['visits', i, 'entry'] },
        { id: event, path: ['visits', i, 'event'] },
        { id: to, among, path: ['visits', i, 'to'] },
      ]);
    }
  }
}

/** The numbers of a title or gist that stand only in what became public later, and years after that of the report. */
function leaksOf({ data }: Figure, rows: readonly FigureRow[], day: string): Fault[] {
  const said = (later: boolean): string =>
    JSON.stringify(rows.filter(({ since }) => (since !== undefined) === later).map(({ cells, note }) => [cells, note]));
  const then = numbersIn(`${data.unit} ${said(false)}`);
  const later = numbersIn(`${data.since} ${said(true)}`);
  const year = day.slice(0, 4);
  const leaks = (number: string): boolean =>
    /^(?:19|20)\d\d$/.test(number) ? number > year : later.includes(number) && !then.includes(number);
  return (['title', 'gist'] as const).flatMap((field) =>
    numbersIn(data[field])
      .filter(leaks)
      .map((number) => ({
        path: [field],
        cause: `the ${field} says “${number}”, which was not known on the day of the report`,
        remedy: 'Say there what was public on that day, and the rest under "since".',
      })),
  );
}

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
