/** Draws the map's land, lines and places (Natural Earth), and frames the view in which it opens. */

import { type GeoProjection, geoBounds, geoConicConformal, geoEqualEarth, geoPath } from 'd3-geo';
import svgpath from 'svgpath';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json';

/** The size of the map in its own units. */
export const MAP = { width: 960, height: 960 };

type Position = readonly [longitude: number, latitude: number];

/** A part of the map: where the whole map is when the part fills the picture, and how large, as shares of the picture. */
export type View = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** A map of a part of the earth; what it gives is in its own units. */
export interface DrawnMap {
  /** The land with its borders, as an SVG path. Boundaries are those of Natural Earth and take no side in any dispute. */
  readonly land: string;
  /** A line through places given in degrees, as an SVG path. */
  line(points: readonly Position[]): string;
  /** Where a place is on the map; `undefined` when it is outside. */
  point(longitude: number, latitude: number): { x: number; y: number } | undefined;
  /** The view that shows these places, or the whole map. */
  view(corners: readonly Position[] | undefined): View;
}

/** The room at the edge of the whole map, and around the corners of a view, in units of the map: for names. */
const EDGE = 24;
const AROUND = 36;

/** The map on which all these positions are. */
export function drawMap(extent: readonly Position[]): DrawnMap {
  const corners = withRoom(extent);
  const projection = projectionFor(corners)
    .fitExtent(
      [
        [EDGE, EDGE],
        [MAP.width - EDGE, MAP.height - EDGE],
      ],
      corners,
    )
    .clipExtent([
      [0, 0],
      [MAP.width, MAP.height],
    ]);
  const path = geoPath(projection).digits(1);
  const topology = countries as unknown as Topology<{ countries: GeometryCollection }>;
  return {
    // Each step from the last takes a third less than each place does.
    land: svgpath(path(feature(topology, topology.objects.countries)) ?? '')
      .rel()
      .round(1)
      .toString(),
    line: (points) => path({ type: 'LineString', coordinates: points.map(([...degrees]) => degrees) }) ?? '',
    point: (longitude, latitude) => {
      const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
      const inside = x >= 0 && y >= 0 && x <= MAP.width && y <= MAP.height;
      return inside ? { x: Math.round(x), y: Math.round(y) } : undefined;
    },
    view: (corners) => {
      if (corners === undefined) return { x: 0, y: 0, width: 1, height: 1 };
      const [[left, top], [right, bottom]] = path.bounds(pointsOf(corners));
      const size = Math.max(right - left, bottom - top) + 2 * AROUND;
      const share = (units: number): number => Number((units / size).toFixed(4));
      return {
        x: share((size - left - right) / 2),
        y: share((size - top - bottom) / 2),
        width: share(MAP.width),
        height: share(MAP.height),
      };
    },
  };
}

const pointsOf = (positions: readonly Position[]) => ({
  type: 'MultiPoint' as const,
  coordinates: positions.map(([...degrees]) => degrees),
});

/** Degrees that the map shows at least, so that a single place has a country around it. */
const LEAST = 12;

/** The positions, and around them the corners of at least a few degrees. */
function withRoom(positions: readonly Position[]) {
  const all = pointsOf(positions);
  const [[west, south], [east, north]] = geoBounds(all);
  const missing = Math.max(0, (LEAST - (north - south)) / 2);
  const wide = Math.max(0, (LEAST - ((east - west + 360) % 360)) / 2);
  if (missing === 0 && wide === 0) return all;
  const latitude = (degrees: number): number => Math.max(-85, Math.min(85, degrees));
  const corners: Position[] = [
    [west - wide, latitude(south - missing)],
    [east + wide, latitude(north + missing)],
  ];
  return pointsOf([...positions, ...corners]);
}

/** Degrees from which on a cone would distort too much. */
const WIDEST = 150;

/**
 * A conic projection that suits what is shown, with its standard parallels a fifth from the edges; for half
 * the earth and more, one of equal areas.
 */
function projectionFor(shown: ReturnType<typeof pointsOf>): GeoProjection {
  const [[west, south], [east, north]] = geoBounds(shown);
  const width = (east - west + 360) % 360;
  const middle = west + width / 2;
  const height = north - south;
  return width > WIDEST || (south < -LEAST && north > LEAST)
    ? geoEqualEarth().rotate([-middle, 0])
    : geoConicConformal()
        .parallels([south + height / 5, north - height / 5])
        .rotate([-middle, 0]);
}
