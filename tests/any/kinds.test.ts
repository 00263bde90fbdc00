import { describe, expect, it } from 'vitest';
import { ENDS, findViolations } from '../support/axe.ts';
import { builtPages, oneOfEachKind } from '../support/built-pages.ts';
import { visit } from '../support/visit.ts';

const KINDS = oneOfEachKind(builtPages());

it('axe finds nothing on every kind of page, by day and by night, wide and narrow', async () => {
  expect(await findViolations(KINDS, { views: ENDS })).toEqual([]);
}, 240_000);

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
