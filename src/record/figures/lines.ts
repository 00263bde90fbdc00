/** Lays out series: panels of lines, dots, periods and ranges over one axis of time. */

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { inDigits } from '../../i18n/format.ts';
import { words } from '../../i18n/words.ts';
import type { FigureOf, SeriesValue } from '../../schemas/figure.ts';
import { dateInWords } from '../date.ts';
import { room } from './room.ts';
import { type Quantity, quantityOf, tableOf } from './table.ts';
import { isOpen, middleOf, rounded, rowsAt, spanOf, type TimeAxis, timeAxis } from './time.ts';

type Series = FigureOf<'series'>['series'][number];
type Tone = 'main' | 'other' | 'limit' | 'report';

/** A mark at one moment: across in per cent, down in pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
  /** Whether it became public after the report. */
  readonly later: boolean;
  /** Whether it is our own arithmetic. */
  readonly computed: boolean;
  /** What it says when it is pointed at. */
  readonly title: string;
}

/** A period with one value, or one moment with a range of values. */
interface Bar {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly tone: Tone;
  readonly title: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly side: NonNullable<SeriesValue['label']>['side'];
  readonly tone: Tone;
}

interface Panel {
  readonly title: string;
  /** In pixels; nothing is drawn above 0 or below it. */
  readonly height: number;
  /** The lines of the grid: their heights and values. */
  readonly grid: readonly { readonly y: number; readonly words: string }[];
  /** Paths in a box 100 wide and `height` high, that is stretched to the width of the figure. */
  readonly lines: readonly { readonly d: string; readonly tone: Tone; readonly dotted: boolean }[];
  readonly dots: readonly Dot[];
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  /** Reports that give no value, drawn in a strip below; none where nobody was asked. */
  readonly withheld: readonly Dot[];
}

export interface SeriesLayout {
  readonly axis: TimeAxis;
  readonly panels: readonly Panel[];
}

const [HIGH, LOW] = [300, 150];
/** Room below the lowest value. */
const BELOW = 8;

/** The drawing with hindsight (`later`) or as of the day of the report; `undefined` when there is nothing to draw. */
export function layOutSeries(data: FigureOf<'series'>, published: string, later: boolean): SeriesLayout | undefined {
  const rows = rowsAt(tableOf(data).rows, later);
  if (!rows.some(({ cells }) => cells[2])) return undefined;
  const axis = timeAxis(rows, published, 6);
  return { axis, panels: data.panels.map((_, i) => panel(data, i, axis, later)) };
}

function panel(data: FigureOf<'series'>, index: number, axis: TimeAxis, later: boolean): Panel {
  const { title = '', zero = false } = data.panels[index] ?? {};
  const height = index === 0 ? HIGH : LOW;
  const shown = data.series
    .filter((one) => one.panel === index)
    .map((one) => ({ ...one, values: one.values.filter(({ since }) => later || since === undefined) }));
  const ends = shown.flatMap(({ values }) => values.flatMap((value) => Object.values(quantityOf(value) ?? {})));
  const scale = scaleLinear()
    .domain([zero ? 0 : Math.min(...ends), Math.max(...ends)])
    .nice(4)
    .range([height - BELOW, room().report[0]]);
  const y = (value: number): number => rounded(scale(value));
  const drawn = shown.map((series) => drawSeries(series, axis, y, data.unit));
  return {
    title,
    height,
    grid: scale.ticks(4).map((value) => ({ y: y(value), words: inDigits(value) })),
    lines: drawn.flatMap(({ lines }) => lines),
    dots: drawn.flatMap(({ dots }) => dots),
    bars: drawn.flatMap(({ bars }) => bars),
    labels: drawn.flatMap(({ labels }) => labels),
    withheld: shown.flatMap((series) =>
      series.as === 'reports'
        ? series.values
            .filter((value) => quantityOf(value) === null && value.sources.length > 0)
            .map((value) => ({ ...dotOf(series, value, axis, data.unit), y: 0 }))
        : [],
    ),
  };
}

const toneOf = ({ as, tone }: Pick<Series, 'as' | 'tone'>): Tone => (as === 'reports' ? 'report' : tone);

function dotOf(series: Series, value: SeriesValue, axis: TimeAxis, unit: string): Omit<Dot, 'y'> {
  return {
    x: axis.place(middleOf(value.date)),
    tone: toneOf(series),
    later: value.since !== undefined,
    computed: value.computed,
    title: titleOf(series, value, unit),
  };
}

function titleOf(series: Series, value: SeriesValue, unit: string): string {
  const quantity =
    quantityInWords(quantityOf(value), series.unit ?? unit) ?? value.note ?? words().figures.gaps.undisclosed;
  return words().figures.value(series.name, dateInWords(value.date.replace(/\/\.\.$/, '')), quantity);
}

/** `50–52 US dollars`; `undefined` for a gap. */
export function quantityInWords(quantity: Quantity, unit = ''): string | undefined {
  if (quantity === null) return undefined;
  const { low, high } = quantity;
  const number = low === high ? inDigits(low) : words().figures.range(inDigits(low), inDigits(high));
  return `${number} ${unit}`.trim();
}

function drawSeries(series: Series, axis: TimeAxis, y: (value: number) => number, unit: string) {
  const tone = toneOf(series);
  const known = series.values.flatMap((value) => {
    const quantity = quantityOf(value);
    return quantity === null ? [] : [{ value, quantity, x: axis.place(middleOf(value.date)), y: y(quantity.high) }];
  });
  const labels = known.flatMap(({ value: { label, date }, x, y }): Label[] => {
    if (label === undefined) return [];
    return [{ x: isOpen(date) ? axis.place(spanOf(date).min) : x, y, tone, ...label }];
  });
  const dots = known.map(({ value, y }) => ({ ...dotOf(series, value, axis, unit), y }));
  const nothing = { lines: [], dots: [], bars: [], labels };
  switch (series.as) {
    case 'line': {
      const at = new Map(known.map(({ value, y }) => [value, y]));
      const d = line<SeriesValue>()
        .defined((value) => at.has(value))
        .x(({ date }) => axis.place(middleOf(date)))
        .y((value) => at.get(value) ?? 0)
        .digits(2)(series.values);
      // A value between two gaps would have no line, and labels need something to point at.
      const alone = known.flatMap(({ value }, i) =>
        isAlone(series, value) || value.label !== undefined ? (dots[i] ?? []) : [],
      );
      return { ...nothing, lines: [{ d: d ?? '', tone, dotted: false }], dots: alone };
    }
    case 'points': {
      const d = line<Dot>()
        .x(({ x }) => x)
        .y(({ y }) => y)
        .digits(2)(dots);
      return { ...nothing, lines: [{ d: d ?? '', tone, dotted: true }], dots };
    }
    case 'spans':
      return {
        ...nothing,
        bars: known.map(({ value, y }) => {
          const { min, max } = spanOf(value.date);
          const to = isOpen(value.date) ? 100 : axis.place(max);
          return { x1: axis.place(min), x2: to, y1: y, y2: y, tone, title: titleOf(series, value, unit) };
        }),
      };
    case 'reports':
      return {
        ...nothing,
        bars: known
          .filter(({ quantity: { low, high } }) => low < high)
          .map(({ value, quantity, x, y: top }) => ({
            x1: x,
            x2: x,
            y1: top,
            y2: y(quantity.low),
            tone,
            title: titleOf(series, value, unit),
          })),
        dots: dots.filter((_, i) => known[i]?.quantity.low === known[i]?.quantity.high),
      };
  }
}

/** Whether the values before and after one are missing. */
function isAlone({ values }: Series, value: SeriesValue): boolean {
  const at = values.indexOf(value);
  return [at - 1, at + 1].every((i) => {
    const next = values[i];
    return next === undefined || quantityOf(next) === null;
  });
}
