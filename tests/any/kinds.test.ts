import { describe, expect, it } from 'vitest';
import { ENDS, findViolations } from '../support/axe.ts';
import { builtPages, oneOfEachKind } from '../support/built-pages.ts';
import { visit } from '../support/visit.ts';

const KINDS = oneOfEachKind(builtPages());

/** Some kinds at a time, since each page is looked at in four views. */
const PARTS = 6;

describe('axe finds nothing, by day and by night, wide and narrow', () => {
  it.each(Array.from({ length: PARTS }, (_, part) => part + 1))(
    `on every kind of page (part %i of ${PARTS})`,
    async (part) => {
      const paths = KINDS.filter((_, i) => i % PARTS === part - 1);
      expect(await findViolations(paths, { views: ENDS })).toEqual([]);
    },
    180_000,
  );
});

describe.each(KINDS)('%s', (path) => {
  it('can be read whole without script, with one heading of the first order', () =>
    visit(
      path,
      async (page) => {
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        expect(await page.getByRole('main').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    ));

  it('does not scroll sideways on a small phone', () =>
    visit(
      path,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      },
      { viewport: { width: 320, height: 640 } },
    ));
});
