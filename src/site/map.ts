/**
 * Draws the map's land, routes and places (Natural Earth, in a conic projection), and places the names so that none
 * lies on another.
 */

import { geoConicConformal, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json';

/** The size of the map in SVG units. */
export const MAP = { width: 960, height: 720 };

/** From the Baltic to the Arabian Sea, and from the Strait of Gibraltar to Kashmir. */
const EXTENT = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-9, 36],
    [30, 62],
    [82, 55],
    [89, 27],
    [80, 18],
    [52, 12],
    [10, 60],
  ],
};

const projection = geoConicConformal()
  .rotate([-38, 0])
  .parallels([25, 52])
  .fitExtent(
    [
      [24, 24],
      [MAP.width - 24, MAP.height - 24],
    ],
    EXTENT,
  )
  .clipExtent([
    [0, 0],
    [MAP.width, MAP.height],
  ]);

const path = geoPath(projection).digits(1);

/** The land with its borders, as an SVG path. Boundaries are those of Natural Earth and take no side in any dispute. */
export function landPath(): string {
  const topology = countries as unknown as Topology<{ countries: GeometryCollection }>;
  return path(feature(topology, topology.objects.countries)) ?? '';
}

/** A line through places given in degrees, as an SVG path. */
export const linePath = (coordinates: readonly (readonly [longitude: number, latitude: number])[]): string =>
  path({ type: 'LineString', coordinates: coordinates.map(([longitude, latitude]) => [longitude, latitude]) }) ?? '';

/** Where a place stands on the map, in its units; `undefined` when it lies outside. */
export function pointOnMap(longitude: number, latitude: number): { x: number; y: number } | undefined {
  const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
  const inside = x >= 0 && y >= 0 && x <= MAP.width && y <= MAP.height;
  return inside ? { x: Math.round(x), y: Math.round(y) } : undefined;
}

/** A place on the map, with its name on one side of the dot: right, left, below or above. */
export interface NamedPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly side: (typeof SIDES)[number];
}
const SIDES = ['right', 'left', 'below', 'above'] as const;

/** The font size of the names in the map's units, as set in `WorldMap.astro`. */
const LETTER = 19;
/** The height of a line of text. */
const LINE = 22;
/** The greatest width of a letter, as a share of the font size: a bold monospaced face, the widest in use, has 0.6. */
const WIDEST = 0.62;
/** The distance of a name from the centre of its dot. */
const AWAY = 10;

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxOf({ name, x, y, side }: NamedPoint): Box {
  const width = name.length * LETTER * WIDEST;
  const half = LINE / 2;
  if (side === 'right') return [x + AWAY, y - half, x + AWAY + width, y + half];
  if (side === 'left') return [x - AWAY - width, y - half, x - AWAY, y + half];
  const top = side === 'below' ? y + AWAY : y - AWAY - LINE;
  return [x - width / 2, top, x + width / 2, top + LINE];
}

const isInside = ([left, top, right, bottom]: Box): boolean =>
  left >= 0 && top >= 0 && right <= MAP.width && bottom <= MAP.height;
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/**
 * When to give up: a few dozen places take some hundred tries, and a crowd that cannot be placed would take for ever.
 */
const TRIES = 20_000;

/**
 * Places the names so that none lies on another, on another's dot or outside the map, whatever typeface the reader has:
 * takes the first side that fits, and goes back when the next name has none left. If that has no solution, a name that
 * fits on no side goes on the right.
 */
export function placeNames(points: readonly Omit<NamedPoint, 'side'>[]): NamedPoint[] {
  const dots = points.map(({ x, y }): Box => [x - 5, y - 5, x + 5, y + 5]);
  let tries = 0;
  const free = (point: Omit<NamedPoint, 'side'>, placed: readonly NamedPoint[]): NamedPoint[] =>
    SIDES.map((side) => ({ ...point, side })).filter((one) => {
      const box = boxOf(one);
      return isInside(box) && ![...placed.map(boxOf), ...dots].some((other) => overlap(box, other));
    });
  const place = (placed: readonly NamedPoint[]): readonly NamedPoint[] | undefined => {
    const next = points[placed.length];
    if (next === undefined) return placed;
    for (const one of tries++ < TRIES ? free(next, placed) : []) {
      const rest = place([...placed, one]);
      if (rest) return rest;
    }
    return undefined;
  };
  const all = place([]);
  if (all) return [...all];
  return points.reduce<NamedPoint[]>((placed, point) => {
    placed.push(free(point, placed)[0] ?? { ...point, side: 'right' });
    return placed;
  }, []);
}

/**
 * A tanker's route from the Baltic to Karachi, in a few points of open sea (longitude, latitude). The reports name Suez
 * and Duqm but not the port of loading, so the first leg is drawn as a possibility.
 */
export const SEA_WAY = {
  unnamed: [
    [28.6, 60.2],
    [24, 59.6],
    [19.5, 57.5],
    [16, 55.1],
    [12.6, 55.2],
    [10.8, 57.9],
    [7, 57.5],
    [3, 53.5],
    [1.5, 51],
    [-2, 49.9],
    [-6, 48.5],
    [-9.8, 43.5],
    [-10, 38],
    [-8.5, 36.3],
    [-5.6, 35.95],
    [-1, 36.5],
    [5, 37.8],
    [11, 37.6],
    [15, 35.5],
    [22, 34],
    [30, 32],
    [32.4, 31.3],
    [32.55, 29.97],
  ],
  named: [
    [32.55, 29.97],
    [34, 27.5],
    [37.5, 22],
    [40.5, 16.5],
    [43.2, 12.7],
    [46, 12],
    [51.5, 13],
    [56.5, 17.2],
    [58.1, 19.6],
    [57.7, 19.66],
    [60.2, 21.8],
    [63.5, 23.8],
    [67, 24.8],
  ],
} as const;

/** The pipeline planned in 2015, from Karachi to Lahore (longitude, latitude). */
export const PIPELINE = [
  [67, 24.86],
  [68.8, 27.7],
  [71.5, 30.2],
  [74.34, 31.55],
] as const;
