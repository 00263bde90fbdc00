/** Draws the map's land, routes and places (Natural Earth, in a conic projection), and frames the view in which it opens. */

import { geoConicConformal, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json';

/** The size of the map in SVG units. */
export const MAP = { width: 960, height: 960 };

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

/** Where a place is on the map, in its units; `undefined` when it is outside. */
export function pointOnMap(longitude: number, latitude: number): { x: number; y: number } | undefined {
  const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
  const inside = x >= 0 && y >= 0 && x <= MAP.width && y <= MAP.height;
  return inside ? { x: Math.round(x), y: Math.round(y) } : undefined;
}

/**
 * A tanker's route from the Baltic to Karachi, in a few points of open sea (longitude, latitude). The reports name Suez
 * and Duqm but not the port of loading, so the first leg is drawn as a possibility.
 */
export const SEA_WAY = {
  /** When the first cargo arrived. */
  date: '2023-06-11',
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

/** The gas pipeline as planned again in 2021, from Karachi to Kasur near Lahore (longitude, latitude). */
export const PIPELINE = [
  [67, 24.86],
  [68.8, 27.7],
  [71.5, 30.2],
  [74.45, 31.12],
] as const;

/** What the opening view shows (longitude, latitude): Moscow, and Pakistan between its neighbours from Delhi to Goa. */
const OPENING = {
  type: 'MultiPoint' as const,
  coordinates: [
    [37.62, 55.76],
    [79, 28.61],
    [73.83, 15.49],
  ],
};
/** The room around these corners, in units of the map: for the names at the edge. */
const AROUND = 48;

/** The opening view: where the whole map is then, and how large, as shares of the picture. */
export function openingView(): Record<'x' | 'y' | 'width' | 'height', number> {
  const [[left, top], [right, bottom]] = path.bounds(OPENING);
  const size = Math.max(right - left, bottom - top) + 2 * AROUND;
  const share = (units: number): number => Number((units / size).toFixed(4));
  return {
    x: share((size - left - right) / 2),
    y: share((size - top - bottom) / 2),
    width: share(MAP.width),
    height: share(MAP.height),
  };
}
