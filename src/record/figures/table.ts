/** A figure as a table: each value in a row of its own, with what it rests on. The check, the pages and the CSV read it. */

import { words } from '../../i18n/words.ts';
import type { FigureData, FigureOf } from '../../schemas/figure.ts';

/** A number, or a range where reports differ; `null` when it was not found or not disclosed. */
export type Quantity = { readonly low: number; readonly high: number } | null;

type Cell = string | Quantity | undefined;

/** A column: its name as a heading and in the CSV, and how its cells are read. */
export interface FigureColumn {
  readonly name: string;
  readonly as: 'words' | 'date' | 'quantity';
}

/** A value with what it rests on. */
export interface FigureRow {
  /** Where it is in the file. */
  readonly path: readonly PropertyKey[];
  /** As many as there are columns. */
  readonly cells: readonly Cell[];
  /** Whether there is something to be vouched for, and not a gap. */
  readonly given: boolean;
  /** Whether people differ about it, so that it needs two origins. */
  readonly contested: boolean;
  readonly sources: readonly string[];
  readonly alone: boolean;
  /** The day on which it became public, if that was after the report. */
  readonly since: string | undefined;
  readonly note: string | undefined;
}

export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
}

/** Every value of a figure, in the order of the file. */
export function tableOf(data: FigureData): FigureTable {
  switch (data.kind) {
    case 'series':
      return seriesTable(data);
    case 'statements':
      return statementsTable(data);
    case 'cargoes':
      return cargoesTable(data);
    case 'votes':
      return votesTable(data);
    case 'visits':
      return visitsTable(data);
  }
}

/** The date of a value (EDTF), which is in the first column of every table. */
export const dateOf = ({ cells }: Pick<FigureRow, 'cells'>): string => String(cells[0]);

type ColumnName = keyof ReturnType<typeof words>['figures']['columns'];

const columns = (names: Readonly<Partial<Record<ColumnName, FigureColumn['as']>>>): FigureColumn[] =>
  (Object.entries(names) as [ColumnName, FigureColumn['as']][]).map(([name, as]) => ({
    name: words().figures.columns[name],
    as,
  }));

interface Rests {
  readonly sources: readonly string[];
  readonly alone: boolean;
  readonly since?: string | undefined;
  readonly note?: string | undefined;
}

function row(
  path: readonly PropertyKey[],
  cells: readonly Cell[],
  { sources, alone, since, note }: Rests,
  { given = true, contested = false } = {},
): FigureRow {
  return { path, cells, given, contested, sources, alone, since, note };
}

/** The quantity of a value that is given as one number, as a range, or not at all. */
export function quantityOf(value: {
  readonly value?: number | null | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}): Quantity {
  const low = value.low ?? value.value ?? undefined;
  return low === undefined ? null : { low, high: value.high ?? low };
}

/** Why there is no number: whether it was kept back or not found. */
export const gapOf = ({ sources }: Pick<FigureRow, 'sources'>): 'undisclosed' | 'unknown' =>
  sources.length > 0 ? 'undisclosed' : 'unknown';

/** What is said where there is no number. */
export const gapWords = (row: Pick<FigureRow, 'sources'>): string => words().figures.gaps[gapOf(row)];

const seriesTable = ({ series }: FigureOf<'series'>): FigureTable => ({
  columns: columns({ date: 'date', series: 'words', value: 'quantity' }),
  rows: series.flatMap(({ name, as, values }, i) =>
    values.map((value, j) => {
      const quantity = quantityOf(value);
      const contested = as === 'reports';
      const given = quantity !== null || value.sources.length > 0;
      return row(['series', i, 'values', j], [value.date, name, quantity], value, { given, contested });
    }),
  ),
});

const statementsTable = ({ sides, topics, statements }: FigureOf<'statements'>): FigureTable => ({
  columns: columns({
    date: 'date',
    by: 'words',
    words: 'words',
    side: 'words',
    about: 'words',
    occasion: 'words',
  }),
  rows: statements.map((one, i) => {
    const said = one.quoted ? `“${one.words}”` : one.words;
    const cells = [one.date, one.by, said, sides[one.side], topics[one.about], one.occasion];
    return row(['statements', i], cells, one, { contested: true });
  }),
});

/** The quantities that reports give for a cargo, from the least to the greatest, without those far from all others. */
export function rangeOf(figures: readonly { readonly value: number; readonly outlier: boolean }[]): Quantity {
  const values = figures.filter(({ outlier }) => !outlier).map(({ value }) => value);
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}

function cargoesTable({ cargoes, totals, unit }: FigureOf<'cargoes'>): FigureTable {
  const contested = { contested: true };
  return {
    columns: columns({
      date: 'date',
      cargo: 'words',
      buyer: 'words',
      quantity: 'quantity',
      unit: 'words',
      givenBy: 'words',
    }),
    rows: [
      ...cargoes.flatMap((cargo, i) => {
        const { name, date, buyer, figures, since } = cargo;
        const range = rangeOf(figures);
        return [
          row(['cargoes', i], [date, name, buyer, range, unit, words().figures.cargo.allReports], cargo, contested),
          ...figures.map((one, j) =>
            row(
              ['cargoes', i, 'figures', j],
              [date, name, buyer, quantityOf(one), unit, one.by],
              { ...one, since: one.since ?? since },
              contested,
            ),
          ),
        ];
      }),
      ...totals.map((one, i) =>
        row(
          ['totals', i],
          [one.date, one.name, undefined, quantityOf(one), one.unit ?? unit, undefined],
          one,
          contested,
        ),
      ),
    ],
  };
}

function votesTable({ countries, rows }: FigureOf<'votes'>): FigureTable {
  const { votes, bodies, allMembers, result: count, gaps } = words().figures;
  const { comma } = words().shell;
  return {
    columns: columns({ date: 'date', body: 'words', text: 'words', country: 'words', vote: 'words' }),
    rows: rows.flatMap((text, i) => {
      const name = [text.name, text.number].filter(Boolean).join(comma);
      const head = [text.date, bodies[text.body], name];
      const { yes, no, abstain } = text.result;
      return [
        row(['rows', i], [...head, allMembers, count(yes, no, abstain)], text),
        ...countries.flatMap(({ id, name }) => {
          const one = text.votes[id];
          if (one === undefined) return [];
          const vote = one.vote === null ? gaps.unknown : votes[one.vote];
          const rests = { ...one, since: one.since ?? text.since };
          return row(['rows', i, 'votes', id], [...head, name, vote], rests, { given: one.vote !== null });
        }),
      ];
    }),
  };
}

const visitsTable = ({ ranks, visits }: FigureOf<'visits'>): FigureTable => ({
  columns: columns({
    date: 'date',
    visitor: 'words',
    office: 'words',
    rank: 'words',
    to: 'words',
    occasion: 'words',
    status: 'words',
  }),
  rows: visits.map((one, i) => {
    const status = one.status === undefined ? undefined : words().figures.status[one.status];
    const cells = [one.date, one.who, one.office, ranks[one.rank], one.place, one.occasion, status];
    return row(['visits', i], cells, one, { contested: true });
  }),
});
