import { describe, expect, it } from 'vitest';
import { ADDED_BY_SCRIPT } from '../support/added-by-script.ts';
import { BETWEEN, ENDS, findViolations } from '../support/axe.ts';
import { builtPages, IN_OTHER_DENSITIES, PAGE_KINDS } from '../support/pages.ts';

const everyPage = builtPages().map(({ path }) => path);
const PARTS = 8;

describe('axe finds nothing, by day and by night', () => {
  it.each(Array.from({ length: PARTS }, (_, part) => part + 1))(
    `on any page, wide and narrow (part %i of ${PARTS})`,
    async (part) => {
      const paths = everyPage.filter((_, i) => i % PARTS === part - 1);
      expect(await findViolations(paths, { views: ENDS })).toEqual([]);
    },
  );

  it('on every kind of page, and on the report in other densities, between these widths', async () => {
    expect(await findViolations([...PAGE_KINDS, ...IN_OTHER_DENSITIES], { views: BETWEEN })).toEqual([]);
  });

  it.each(ADDED_BY_SCRIPT)('in what script adds, in every view: %s', async (_, path, act) => {
    expect(await findViolations([path], { act, views: [...ENDS, ...BETWEEN] })).toEqual([]);
  });
});
