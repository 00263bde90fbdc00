/** Writes a figure's values as CSV, with what each rests on. */

import { language } from '../i18n/language.ts';
import { MAIN_LANGUAGE } from '../i18n/languages.ts';
import { words } from '../i18n/words.ts';
import { gapWords, tableOf } from '../record/figures/table.ts';
import type { FigureData } from '../schemas/figure.ts';
import type { Source } from '../schemas/source.ts';
import { csv } from './csv.ts';

/**
 * The values as CSV (RFC 4180), one to a line under the names of the columns. A quantity has a column for its lower and
 * one for its upper end, which are empty where it is a gap; dates are EDTF; sources are their addresses, apart by spaces.
 * In a further language a byte order mark comes first, without which Excel takes the letters for those of its own country.
 */
export function figureAsCsv(data: FigureData, sourceById: ReadonlyMap<string, Source>): string {
  const { columns, rows } = tableOf(data);
  const { low, high, gap, note, knownFrom, oneSource, yes, sources, addresses } = words().figures.file;
  const head = columns.flatMap(({ name, as }) => (as === 'quantity' ? [low, high, gap] : [name]));
  const lines = rows.map((row) => [
    ...columns.flatMap(({ as }, i) => {
      const cell = row.cells[i];
      if (as !== 'quantity') return [typeof cell === 'string' ? cell : ''];
      if (cell === null || typeof cell !== 'object') return ['', '', gapWords(row)];
      return [String(cell.low), String(cell.high), ''];
    }),
    row.note ?? '',
    row.since ?? '',
    row.alone ? yes : '',
    row.sources.join(' '),
    row.sources.flatMap((id) => sourceById.get(id)?.URL ?? []).join(' '),
  ]);
  const mark = language() === MAIN_LANGUAGE ? '' : '\uFEFF';
  return mark + csv([[...head, note, knownFrom, oneSource, sources, addresses], ...lines]);
}
