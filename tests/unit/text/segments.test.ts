import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../../../src/text/segments.ts';

const ids = (length: number, ranges: [string, number, number][]) =>
  segmentText(
    length,
    ranges.map(([id, start, end]) => ({ id, start, end })),
  ).map(({ start, end, ids }) => [start, end, ...ids]);

describe('segments', () => {
  it.each([
    ['no range', 5, [], [[0, 5]]],
    [
      'one range',
      9,
      [['a', 2, 4]],
      [
        [0, 2],
        [2, 4, 'a'],
        [4, 9],
      ],
    ],
    [
      'nested ranges, the inner first',
      9,
      [
        ['a', 1, 8],
        ['b', 3, 5],
      ],
      [
        [0, 1],
        [1, 3, 'a'],
        [3, 5, 'b', 'a'],
        [5, 8, 'a'],
        [8, 9],
      ],
    ],
    [
      'crossing ranges',
      9,
      [
        ['a', 1, 5],
        ['b', 3, 8],
      ],
      [
        [0, 1],
        [1, 3, 'a'],
        [3, 5, 'a', 'b'],
        [5, 8, 'b'],
        [8, 9],
      ],
    ],
    [
      'ranges that touch',
      4,
      [
        ['a', 0, 2],
        ['b', 2, 4],
      ],
      [
        [0, 2, 'a'],
        [2, 4, 'b'],
      ],
    ],
  ] as [string, number, [string, number, number][], unknown[]][])('of %s', (_, length, ranges, expected) =>
    expect(ids(length, ranges)).toEqual(expected),
  );

  it('refuse a range outside the text', () => {
    expect(() => ids(3, [['a', 1, 4]])).toThrow('Range "a" is 1–4, outside the text of 3 characters or empty.');
    expect(() => ids(3, [['a', 2, 2]])).toThrow(RangeError);
  });

  it('cover the text once and in order, and each range wholly', () => {
    const range = fc
      .tuple(fc.nat(49), fc.integer({ min: 1, max: 20 }))
      .map(([start, n]) => [start, Math.min(50, start + n)]);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (pairs) => {
        const ranges = pairs.map(([start = 0, end = 1], i) => ({ id: `r${i}`, start, end }));
        const segments = segmentText(50, ranges);
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(50);
        for (const [i, { start, end }] of segments.entries()) {
          expect(end).toBeGreaterThan(start);
          if (i > 0) expect(start).toBe(segments[i - 1]?.end);
        }
        for (const { id, start, end } of ranges) {
          const held = segments.filter((segment) => segment.ids.includes(id));
          expect([held[0]?.start, held.at(-1)?.end]).toEqual([start, end]);
          expect(held.flatMap((segment) => segment.opens).filter((opened) => opened === id)).toHaveLength(1);
          expect(held.flatMap((segment) => segment.closes).filter((closed) => closed === id)).toHaveLength(1);
        }
      }),
    );
  });
});
