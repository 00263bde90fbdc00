/** Lays out statements and visits: lanes of dots of two sides, each over the axis of time. */

import { words as wordsOf } from '../../i18n/words.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import { stackDots } from '../axis.ts';
import { dateInWords } from '../date.ts';
import { room } from './room.ts';
import { tableOf } from './table.ts';
import { middleOf, rowsAt, type TimeAxis, timeAxis } from './time.ts';

/** How a dot looks: what it is about, or whether it took place. */
type Shape = 'full' | 'open' | 'crossed';

interface LaneDot {
  /** In per cent of the lane. */
  readonly x: number;
  /** In pixels from the top of the lane. */
  readonly y: number;
  readonly shape: Shape;
  readonly later: boolean;
  readonly title: string;
  /** Words above it, where there is room. */
  readonly label?: string | undefined;
}

interface Lane {
  readonly name: string;
  readonly height: number;
  readonly dots: readonly LaneDot[];
}

interface Side {
  readonly title: string;
  readonly lanes: readonly Lane[];
}

export interface LanesLayout {
  readonly axis: TimeAxis;
  /** The upper one and the lower one. */
  readonly sides: readonly [Side, Side];
  /** What the shapes mean. */
  readonly key: readonly (readonly [shape: Shape, words: string])[];
}

/** From a dot to the one above it, in pixels. */
const ROW = 10;
/** In per cent: dots nearer than this are put one above the other. */
const DISTANCE = 3.5;

interface Mark {
  readonly lane: string;
  readonly upper: boolean;
  readonly date: string;
  readonly shape: Shape;
  readonly later: boolean;
  readonly title: string;
  readonly label?: string | undefined;
}

function layOut(marks: readonly Mark[], axis: TimeAxis, titles: readonly [string, string], order: readonly string[]) {
  const side = (title: string, upper: boolean): Side => {
    const own = marks.filter((mark) => mark.upper === upper);
    const names = [...new Set([...order, ...own.map(({ lane }) => lane)])];
    const lanes = names.flatMap((name) => {
      const inLane = own.filter(({ lane }) => lane === name);
      return inLane.length === 0 ? [] : [laneOf(name, inLane, axis)];
    });
    return { title, lanes };
  };
  return [side(titles[0], true), side(titles[1], false)] as const;
}

function laneOf(name: string, marks: readonly Mark[], axis: TimeAxis): Lane {
  const placed = marks.map((mark) => ({ mark, x: axis.place(middleOf(mark.date)) })).sort((a, b) => a.x - b.x);
  const rows = stackDots(
    placed.map(({ x }) => x),
    DISTANCE,
  );
  const { lane, label } = room();
  const above = marks.some((mark) => mark.label !== undefined) ? label[0] : 0;
  const height = Math.max(lane, 14 + ROW * Math.max(...rows)) + above;
  const dots = placed.map(({ mark: { shape, later, title, label }, x }, i) => {
    const middle = above + (height - above) / 2 + (ROW * Math.max(...rows)) / 2;
    return { x, y: middle - ROW * (rows[i] ?? 0), shape, later, title, label };
  });
  return { name, height, dots };
}

/** Statements on two sides, a lane for each speaker in the order in which they first spoke. */
export function layOutStatements(
  data: FigureOf<'statements'>,
  published: string,
  later: boolean,
): LanesLayout | undefined {
  const shown = data.statements.filter(({ since }) => later || since === undefined);
  if (shown.length === 0) return undefined;
  const axis = timeAxis(rowsAt(tableOf(data).rows, later), published, 4);
  const topics = Object.keys(data.topics);
  const shapeOf = (about: string): Shape => (topics.indexOf(about) === 0 ? 'open' : 'full');
  const marks = shown.map(({ by, side, about, date, since, words, quoted }) => ({
    lane: by,
    upper: side === 'claim',
    date,
    shape: shapeOf(about),
    later: since !== undefined,
    title: wordsOf().figures.value(by, dateInWords(date), quoted ? `“${words}”` : words),
  }));
  const { claim, answer } = data.sides;
  const key = topics.map((topic) => [shapeOf(topic), data.topics[topic] ?? topic] as const);
  return { axis, sides: layOut(marks, axis, [claim, answer], []), key };
}

/** Visits in two directions, a lane for each rank. */
export function layOutVisits(data: FigureOf<'visits'>, published: string, later: boolean): LanesLayout | undefined {
  const shown = data.visits.filter(({ since }) => later || since === undefined);
  if (shown.length === 0) return undefined;
  const axis = timeAxis(rowsAt(tableOf(data).rows, later), published, 4);
  const [upper, lower] = data.directions;
  const said = wordsOf().figures;
  const marks = shown.map(({ who, office, rank, to, date, since, status, label }): Mark => {
    return {
      lane: data.ranks[rank],
      upper: to === upper.id,
      date,
      shape: status === undefined ? 'full' : status === 'announced' ? 'open' : 'crossed',
      later: since !== undefined,
      title: said.visit(who, office, dateInWords(date), status === undefined ? '' : said.status[status]),
      label,
    };
  });
  const key = (['full', 'open', 'crossed'] as const)
    .filter((shape) => marks.some((mark) => mark.shape === shape))
    .map((shape) => [shape, said.shapes[shape]] as const);
  return { axis, sides: layOut(marks, axis, [upper.name, lower.name], Object.values(data.ranks)), key };
}
