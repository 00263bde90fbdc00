/**
 * Places the names on the map. They keep their size on the screen while the map is enlarged, so each has a side of its dot
 * and a map width above which it is clear of everything else; on a smaller map only its dot is shown. Of the sides, one is
 * preferred on which the name is whole and on no line where the map opens. All sizes are in rem.
 */

import { isNastaliq } from '../i18n/language.ts';
import { MAP, type View } from './map.ts';

/** In units of the map. */
interface Place {
  readonly x: number;
  readonly y: number;
}
interface Point extends Place {
  readonly id: string;
  readonly name: string;
}
export interface NamedPoint extends Point {
  readonly side: (typeof SIDES)[number];
  /** The least width of the whole map, in rem, at which the name covers nothing else; `Infinity` when there is none. */
  readonly from: number;
}
const SIDES = ['right', 'left', 'below', 'above', 'above right', 'above left', 'below right', 'below left'] as const;

/** The font size of the names, as set in `WorldMap.astro`. */
const LETTER = 0.875;
/** The height of a name, from its highest letter to its lowest. */
const lineHeight = (): number => (isNastaliq() ? 1.8 : 1.1);
/**
 * The greatest width of a letter, as a share of the font size: a bold monospaced face, the widest in use, has 0.6. Letters
 * that are joined have less in every face.
 */
const widest = (): number => (isNastaliq() ? 0.5 : 0.62);
/** From the centre of a dot to its edge, and to its name: beside it, and at a corner of it. */
const DOT = 0.3;
const AWAY = 0.55;
const CORNER = { across: 0.3, down: 0.2 };
/** From the middle of a line to its edge. */
const LINE = 0.1;

/** How much room a name takes, in shares of its font size. */
export const nameWidth = (name: string): number => name.length * widest();

/** The widths of the map that are tried, from large to small: from a phone's at whole to a desk's at its largest. */
const WIDTHS = Array.from({ length: 200 }, (_, i) => 640 / 1.02 ** i);

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf({ name, x, y }: Point, side: NamedPoint['side'], width: number): Box {
  const [left, top] = [(x / MAP.width) * width, (y / MAP.width) * width];
  const length = nameWidth(name) * LETTER;
  const line = lineHeight();
  if (side === 'right') return [left + AWAY, top - line / 2, left + AWAY + length, top + line / 2];
  if (side === 'left') return [left - AWAY - length, top - line / 2, left - AWAY, top + line / 2];
  if (side === 'below' || side === 'above') {
    const start = side === 'below' ? top + DOT : top - DOT - line;
    return [left - length / 2, start, left + length / 2, start + line];
  }
  const start = side.startsWith('below') ? top + CORNER.down : top - CORNER.down - line;
  const from = side.endsWith('right') ? left + CORNER.across : left - CORNER.across - length;
  return [from, start, from + length, start + line];
}

const dotOf = ({ x, y }: Place, width: number, edge = DOT): Box => {
  const [left, top] = [(x / MAP.width) * width, (y / MAP.width) * width];
  return [left - edge, top - edge, left + edge, top + edge];
};

const isWithin = ([left, top, right, bottom]: Box, [from, high, to, low]: Box): boolean =>
  left >= from && top >= high && right <= to && bottom <= low;
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The widths of the picture on a phone and at a desk. */
const PICTURES = [20, 42] as const;

/** What is seen of a map that is opened in a picture of this width, and how wide the whole map is then. */
function opened({ x, y, width }: View, picture: number) {
  const seen: Box = [-x * picture, -y * picture, (1 - x) * picture, (1 - y) * picture];
  return { seen, width: width * picture };
}

/**
 * Places the names, the more important first: each on the side where it is clear on the smallest map. A name that the view
 * which opens would cut, or that would be missing in it on a phone, and one on a line (in units of the map) come last. Takes
 * the square of the number of names times the widths tried.
 */
export function placeNames(points: readonly Point[], lines: readonly (readonly Place[])[], view: View): NamedPoint[] {
  const placed: NamedPoint[] = [];
  const along = lines.flatMap(alongLine);
  const openings = PICTURES.map((picture) => opened(view, picture));
  for (const point of points) {
    const others = points.filter((other) => other !== point);
    const isFree = (side: NamedPoint['side'], width: number): boolean => {
      const box = boxOf(point, side, width);
      return (
        isWithin(box, [0, 0, width, (width * MAP.height) / MAP.width]) &&
        !others.some((other) => overlap(box, dotOf(other, width))) &&
        !placed.some((other) => other.from <= width && overlap(box, boxOf(other, other.side, width)))
      );
    };
    const isMissed = (side: NamedPoint['side'], from: number): boolean =>
      openings.some(({ seen, width }) => {
        const box = boxOf(point, side, width);
        return overlap(dotOf(point, width), seen) ? from > width || !isWithin(box, seen) : overlap(box, seen);
      });
    const struckIn = (side: NamedPoint['side'], { width }: { width: number }): number => {
      const box = boxOf(point, side, width);
      return along.filter((place) => overlap(box, dotOf(place, width, LINE))).length;
    };
    const [first, ...rest] = SIDES.map((side) => {
      const taken = WIDTHS.findIndex((width) => !isFree(side, width));
      const from = (taken < 0 ? WIDTHS.at(-1) : WIDTHS[taken - 1]) ?? Number.POSITIVE_INFINITY;
      const struck = openings.reduce((sum, opening) => sum + struckIn(side, opening), 0);
      return { side, from, missed: isMissed(side, from), struck };
    });
    if (first === undefined) continue;
    const { side, from } = rest.reduce((best, one) => (isBetter(one, best) ? one : best), first);
    placed.push({ ...point, side, from });
  }
  return placed;
}

/** What is known of a side: `struck` tells how much of a line runs through the name. */
interface Candidate {
  readonly from: number;
  readonly missed: boolean;
  readonly struck: number;
}

/** Whether one of two sides is better; on a map that is smaller than any picture, no name is missed. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.missed !== other.missed) return other.missed;
  if (one.struck !== other.struck) return one.struck < other.struck;
  return Math.max(one.from, PICTURES[0]) < Math.max(other.from, PICTURES[0]);
}

/** Places on a line, so near to each other that no name fits between two. */
function alongLine(corners: readonly Place[]): Place[] {
  const STEPS = 30;
  return corners.slice(1).flatMap(({ x, y }, i) => {
    const from = corners[i] ?? { x, y };
    return Array.from({ length: STEPS }, (_, step) => ({
      x: from.x + ((x - from.x) * step) / STEPS,
      y: from.y + ((y - from.y) * step) / STEPS,
    }));
  });
}
