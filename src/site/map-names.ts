/**
 * Places the names on the map. They keep their size on the screen while the map is enlarged, so each has a side of its dot
 * and a map width above which it is clear of everything else; on a smaller map only its dot is shown. All sizes are in rem.
 */

import { language } from '../i18n/language.ts';
import { MAP } from './map.ts';

interface Point {
  readonly id: string;
  readonly name: string;
  /** In units of the map. */
  readonly x: number;
  readonly y: number;
}
export interface NamedPoint extends Point {
  readonly side: (typeof SIDES)[number];
  /** The least width of the whole map, in rem, at which the name covers nothing else; `Infinity` when there is none. */
  readonly from: number;
}
const SIDES = ['right', 'left', 'below', 'above'] as const;

/** The font size of the names, as set in `WorldMap.astro`. */
const LETTER = 0.875;
/** Whether the names are in Nastaliq, whose words are higher than those of other hands. */
export const isNastaliq = (): boolean => language() === 'ur';
/** The height of a name: that of a target for a finger, or of Nastaliq. */
const lineHeight = (): number => (isNastaliq() ? 2.1 : 1.5);
/** The greatest width of a letter, as a share of the font size: a bold monospaced face, the widest in use, has 0.6. */
const WIDEST = 0.62;
/** From the centre of a dot to its edge, and to its name. */
const DOT = 0.35;
const AWAY = 0.55;

/** How much room a name takes, in shares of its font size. */
export const nameWidth = (name: string): number => name.length * WIDEST;

/** The widths of the map that are tried, from large to small: from a phone's at whole to a desk's at its largest. */
const WIDTHS = Array.from({ length: 90 }, (_, i) => 640 / 1.045 ** i);

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf({ name, x, y }: Point, side: NamedPoint['side'], width: number): Box {
  const [left, top] = [(x / MAP.width) * width, (y / MAP.width) * width];
  const length = nameWidth(name) * LETTER;
  const line = lineHeight();
  if (side === 'right') return [left + AWAY, top - line / 2, left + AWAY + length, top + line / 2];
  if (side === 'left') return [left - AWAY - length, top - line / 2, left - AWAY, top + line / 2];
  const start = side === 'below' ? top + DOT : top - DOT - line;
  return [left - length / 2, start, left + length / 2, start + line];
}

const dotOf = ({ x, y }: Point, width: number): Box => {
  const [left, top] = [(x / MAP.width) * width, (y / MAP.width) * width];
  return [left - DOT, top - DOT, left + DOT, top + DOT];
};

const isInside = ([left, top, right, bottom]: Box, width: number): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= (width * MAP.height) / MAP.width;
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * Places the names, the more important first: each on the side where it is clear on the smallest map. Takes the
 * square of the number of names times the widths tried.
 */
export function placeNames(points: readonly Point[]): NamedPoint[] {
  const placed: NamedPoint[] = [];
  for (const point of points) {
    const others = points.filter((other) => other !== point);
    const isFree = (side: NamedPoint['side'], width: number): boolean => {
      const box = boxOf(point, side, width);
      return (
        isInside(box, width) &&
        !others.some((other) => overlap(box, dotOf(other, width))) &&
        !placed.some((other) => other.from <= width && overlap(box, boxOf(other, other.side, width)))
      );
    };
    const [first, ...rest] = SIDES.map((side) => {
      const taken = WIDTHS.findIndex((width) => !isFree(side, width));
      return { side, from: (taken < 0 ? WIDTHS.at(-1) : WIDTHS[taken - 1]) ?? Number.POSITIVE_INFINITY };
    });
    if (first === undefined) continue;
    placed.push({ ...point, ...rest.reduce((best, one) => (one.from < best.from ? one : best), first) });
  }
  return placed;
}
