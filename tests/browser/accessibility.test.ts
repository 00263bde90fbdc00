import { describe, expect, it } from 'vitest';
import { ADDED_BY_SCRIPT } from '../support/added-by-script.ts';
import { findViolations } from '../support/axe.ts';
import { READING } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

describe('axe finds nothing in what script adds', () => {
  // `any/kinds` looks at the page itself, and the sweep at these in every view.
  const ONE_EACH = [
    ['light', 360],
    ['dark', 1440],
  ] as const;
  it.each(ADDED_BY_SCRIPT)('%s', async (_, path, act) => {
    expect(await findViolations([path], { act, views: ONE_EACH })).toEqual([]);
  });
});

describe('in forced colours', () => {
  it('mentions keep their underlines and the switch shows what is chosen', () =>
    visit(
      READING,
      async (page) => {
        const line = await page
          .locator('#mention-lavrov-1')
          .evaluate((one) => getComputedStyle(one).textDecorationLine);
        expect(line).toBe('underline');
        await page.getByLabel('As of 29 January 2023').check();
        expect(await page.getByLabel('As of 29 January 2023').isChecked()).toBe(true);
      },
      { forcedColors: 'active' },
    ));
});
