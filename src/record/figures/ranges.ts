/** Lays out cargoes: for each a range of the quantities that reports give, on one scale. */

import { scaleLinear } from 'd3-scale';
import { inDigits } from '../../i18n/format.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import { rangeOf } from './table.ts';
import { rounded, type Tick } from './time.ts';

interface RangeRow {
  readonly name: string;
  /** EDTF. */
  readonly date: string;
  readonly buyer: string;
  /** The ends of the range, in per cent of the scale; `undefined` when no quantity was found. */
  readonly range: readonly [from: number, to: number] | undefined;
  readonly figures: readonly {
    readonly x: number;
    readonly value: number;
    readonly by: string;
    readonly outlier: boolean;
    readonly alone: boolean;
  }[];
}

export interface RangesLayout {
  /** Quantities of several cargoes, in words. */
  readonly totals: readonly { readonly name: string; readonly words: string; readonly alone: boolean }[];
  readonly rows: readonly RangeRow[];
  /** The scale under the rows; it begins at zero. */
  readonly ticks: readonly Tick[];
}

/** The drawing with hindsight (`later`) or as of the day of the report; `undefined` when nothing had arrived. */
export function layOutCargoes(data: FigureOf<'cargoes'>, later: boolean): RangesLayout | undefined {
  const shown = data.cargoes.filter(({ since }) => later || since === undefined);
  if (shown.length === 0) return undefined;
  const most = Math.max(...shown.flatMap(({ figures }) => figures.map(({ value }) => value)));
  const scale = scaleLinear().domain([0, most]).nice(4).range([0, 98]);
  const place = (value: number): number => rounded(scale(value));
  const rows = shown.map(({ name, date, buyer, figures }) => {
    const range = rangeOf(figures);
    return {
      name,
      date,
      buyer,
      range: range === null ? undefined : ([place(range.low), place(range.high)] as const),
      figures: figures.map(({ value, by, outlier, alone }) => ({ x: place(value), value, by, outlier, alone })),
    };
  });
  const totals = data.totals
    .filter(({ since }) => later || since === undefined)
    .map(({ name, value, unit = data.unit, alone }) => ({
      name,
      words: `${inDigits(value)} ${unit}`,
      alone,
    }));
  const ticks = scale.ticks(4).map((value, i, { length }): Tick => {
    // The last has words, so that it is plain where the scale ends.
    const minor = i !== length - 1 && (i % 2 > 0 || i === length - 2);
    return { at: place(value), words: inDigits(value), minor };
  });
  return { rows, totals, ticks };
}
