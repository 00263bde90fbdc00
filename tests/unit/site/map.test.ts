import { describe, expect, it } from 'vitest';
import { drawMap, MAP } from '@/site/map.ts';

type Position = readonly [number, number];
const distance = (a: { x: number; y: number } | undefined, b: { x: number; y: number } | undefined): number =>
  Math.hypot((a?.x ?? Number.NaN) - (b?.x ?? Number.NaN), (a?.y ?? Number.NaN) - (b?.y ?? Number.NaN));

describe('the map', () => {
  it.each<[string, Position[]]>([
    ['one place', [[-1.9, 57.5]]],
    [
      'two places in one town',
      [
        [-1.9, 57.5],
        [-1.91, 57.51],
      ],
    ],
    [
      'a continent',
      [
        [-9, 36],
        [30, 62],
        [82, 55],
        [80, 18],
      ],
    ],
    [
      'the south',
      [
        [18.4, -33.9],
        [31, -29.9],
        [28, -26.2],
      ],
    ],
    [
      'both sides of the equator',
      [
        [36.8, -1.3],
        [32.6, 0.3],
        [39.3, 9],
      ],
    ],
    [
      'both sides of the date line',
      [
        [178.4, -18.1],
        [-171.8, -13.8],
      ],
    ],
    [
      'the whole earth',
      [
        [-122, 37],
        [151, -34],
        [37, 55],
        [-46, -23],
      ],
    ],
    [
      'the poles',
      [
        [10, 89],
        [20, 78],
      ],
    ],
  ])('shows all of %s, with land and room around', (_, places) => {
    const drawn = drawMap(places);
    const points = places.map(([longitude, latitude]) => drawn.point(longitude, latitude));
    expect(points).not.toContain(undefined);
    for (const { x, y } of points.flatMap((point) => point ?? [])) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(20);
      expect(Math.max(x - MAP.width, y - MAP.height)).toBeLessThanOrEqual(-20);
    }
    expect(drawn.land).not.toContain('NaN');
    expect(drawn.land.length).toBeGreaterThan(20);
  });

  it('has the places as far apart as the picture allows, and not a town the size of it', () => {
    const far = drawMap([
      [-9, 36],
      [30, 62],
    ]);
    expect(distance(far.point(-9, 36), far.point(30, 62))).toBeGreaterThan(0.8 * MAP.width);
    const near = drawMap([
      [-1.9, 57.5],
      [-1.91, 57.51],
    ]);
    expect(distance(near.point(-1.9, 57.5), near.point(-1.91, 57.51))).toBeLessThan(0.1 * MAP.width);
  });

  it('leaves out what is outside it', () =>
    expect(
      drawMap([
        [-9, 36],
        [30, 62],
      ]).point(-74, 40),
    ).toBeUndefined());

  it('opens on these corners, or whole', () => {
    const drawn = drawMap([
      [-9, 36],
      [30, 62],
    ]);
    expect(drawn.view(undefined)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
    const { x, y, width } = drawn.view([
      [0, 45],
      [10, 52],
    ]);
    expect(width).toBeGreaterThan(1.5);
    for (const corner of [drawn.point(0, 45), drawn.point(10, 52)])
      for (const at of [
        x + ((corner?.x ?? -9e9) / MAP.width) * width,
        y + ((corner?.y ?? -9e9) / MAP.height) * width,
      ]) {
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThan(1);
      }
  });
});
