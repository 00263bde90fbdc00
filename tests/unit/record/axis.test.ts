import { describe, expect, it } from 'vitest';
import { axisOf, stackDots } from '../../../src/record/axis.ts';

const at = (day: string): number => Date.parse(day);
/** Some moments, evenly spread. */
const spread = (from: string, to: string, count: number): number[] =>
  Array.from({ length: count }, (_, i) => at(from) + ((at(to) - at(from)) * i) / (count - 1));
const axisFor = (moments: number[], also?: number[]) => {
  const axis = axisOf(moments, also);
  if (axis === undefined) throw new Error('There is no axis.');
  return axis;
};
const day = (moment: number | undefined): string => new Date(moment ?? Number.NaN).toISOString().slice(0, 10);

/** Decades with little, a crowded year and a half, and some years after it. */
const CROWDED = [
  ...spread('1950-05-01', '2011-12-01', 20),
  ...spread('2012-01-05', '2013-06-20', 40),
  ...spread('2013-08-01', '2020-02-01', 10),
];

describe('the axis of a story that is crowded into a few months', () => {
  const { parts, placeOf, ticks } = axisFor(CROWDED);

  it('is broken where the events begin to crowd, and where they cease to', () => {
    expect(parts.map(({ from }) => day(from))).toEqual(['1950-01-01', '2012-01-01', '2013-07-01']);
    expect(day(parts.at(-1)?.to)).toBe('2021-01-01');
  });

  it('gives each part room for its events', () => {
    const [before = 0, crowded = 0, after = 0] = parts.map(({ start, end }) => end - start);
    expect(crowded).toBeGreaterThan(before);
    expect(before).toBeGreaterThan(after);
    expect(after).toBeGreaterThanOrEqual(0.1);
  });

  it('has later moments further on it, and none off it', () => {
    const moments = ['1900', '1950', '2010', '2011-12-31', '2012-01-01', '2012-04-01', '2013-01-29', '2014', '2099'];
    const places = moments.map((moment) => placeOf(at(moment)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect([places[0], places.at(-1)]).toEqual([0, 1]);
  });

  it('has ticks in order, at round years and months, whose labels do not touch', () => {
    const places = ticks.map(({ place }) => place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const [i, place] of places.entries()) if (i > 0) expect(place - (places[i - 1] ?? 0)).toBeGreaterThan(0.04);
    expect(ticks.map(({ words }) => words)).toEqual(expect.arrayContaining(['1960', 'Apr 2012', 'Jan 2013', '2015']));
  });
});

describe('an axis that needs no break', () => {
  it.each([
    ['of one event', [at('2024-05-11')]],
    ['of a few weeks', spread('2024-05-11', '2024-06-20', 12)],
    ['of years in which as much happens as in any other', spread('1960-02-01', '2020-11-01', 60)],
    ['of some days centuries ago', spread('1066-09-28', '1066-10-14', 3)],
  ])('%s', (_, moments) => {
    const { parts, ticks } = axisFor(moments);
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({ start: 0, end: 1 });
    expect(parts[0]?.from).toBeLessThanOrEqual(Math.min(...moments));
    expect(parts[0]?.to).toBeGreaterThan(Math.max(...moments));
    expect(ticks.length).toBeLessThan(16);
  });

  it('reaches to the day of the report', () => {
    const { parts } = axisFor([at('2024-05-11')], [at('2024-09-02')]);
    expect([day(parts[0]?.from), day(parts[0]?.to)]).toEqual(['2024-05-01', '2024-10-01']);
  });
});

it('there is no axis without events', () => expect(axisOf([])).toBeUndefined());

it('dots that would touch stand in rows', () => expect(stackDots([0, 0.01, 0.02, 0.5], 0.015)).toEqual([0, 1, 0, 0]));
