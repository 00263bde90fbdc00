import { expect, it } from 'vitest';
import { placeOnAxis, stackDots, ticks } from '../../../src/record/axis.ts';

it('later moments stand further on the axis, and none off it', () => {
  const moments = ['1900', '1950', '2010', '2021-12-31', '2022-01-01', '2022-04-01', '2023-01-29', '2024', '2099'];
  const places = moments.map((moment) => placeOnAxis(Date.parse(moment)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect([places[0], places.at(-1)]).toEqual([0, 1]);
});

it('the months of the story have more room than the decades before', () => {
  const width = (from: string, to: string) => placeOnAxis(Date.parse(to)) - placeOnAxis(Date.parse(from));
  expect(width('2022-03-01', '2022-05-01')).toBeGreaterThan(width('1960-01-01', '1970-01-01'));
});

it('ticks are in order', () => {
  const places = ticks().map(({ place }) => place);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('dots that would touch stand in rows', () => expect(stackDots([0, 0.01, 0.02, 0.5], 0.015)).toEqual([0, 1, 0, 0]));
