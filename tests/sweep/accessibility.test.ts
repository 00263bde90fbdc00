import { describe, expect, it } from 'vitest';
import { ADDED_BY_SCRIPT } from '../support/added-by-script.ts';
import { BETWEEN, ENDS, findViolations, ONCE } from '../support/axe.ts';
import { builtPages, oneOfEachKind } from '../support/built-pages.ts';
import { IN_OTHER_DENSITIES } from '../support/pages.ts';

const PAGES = builtPages();

describe('axe finds nothing', () => {
  it.each([...ONCE.entries()])('on any page, wide and narrow, by day and by night (half %i)', async (half, views) => {
    const paths = PAGES.map(({ path }) => path).filter((_, i) => i % ONCE.length === half);
    expect(await findViolations(paths, { views })).toEqual([]);
  });

  it('on every kind of page in the views that `any/kinds` leaves out, and on the report in other densities', async () => {
    const views = [...ONCE[1], ...BETWEEN];
    expect(await findViolations([...oneOfEachKind(PAGES), ...IN_OTHER_DENSITIES], { views })).toEqual([]);
  });

  it.each(ADDED_BY_SCRIPT)('in what script adds, in every view: %s', async (_, path, act) => {
    expect(await findViolations([path], { act, views: [...ENDS, ...BETWEEN] })).toEqual([]);
  });
});
