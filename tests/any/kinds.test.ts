import { describe, expect, it } from 'vitest';
import { findViolations, ONCE } from '../support/axe.ts';
import { builtPages, oneOfEachKind } from '../support/built-pages.ts';
import { visit } from '../support/visit.ts';

const KINDS = oneOfEachKind(builtPages());

describe('every kind of page', () => {
  it('has nothing that axe finds, at a desk by day and on a phone by night', async () => {
    expect(await findViolations(KINDS, { views: ONCE[0] })).toEqual([]);
  });

  it('does not scroll sideways on a small phone', () =>
    visit(
      '/',
      async (page, { origin }) => {
        for (const path of KINDS) {
          await page.goto(origin + path);
          expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
        }
      },
      { viewport: { width: 320, height: 640 } },
    ));
});
