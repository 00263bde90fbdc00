import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { cameLater, choose, DESK, note, onTheDay, PHONE, visitReading } from '../support/reading.ts';

describe('the switches', () => {
  const state = async (page: Page) => ({
    later: await cameLater(page, 'bilawal').isVisible(),
    onTheDay: await onTheDay(page, 'bilawal').isVisible(),
  });

  it.each([
    ['with', true],
    ['without', false],
  ])('show the report as of its day and with hindsight, %s script', (_, javaScriptEnabled) =>
    visitReading({ ...DESK, javaScriptEnabled }, async (page) => {
      await note(page, 'bilawal').locator('summary').click();
      expect(await state(page)).toEqual({ later: true, onTheDay: true });
      await choose(page, 'As of 29 January 2023');
      expect(await state(page)).toEqual({ later: false, onTheDay: true });
      await choose(page, 'With hindsight');
      expect(await state(page)).toEqual({ later: true, onTheDay: true });
    }),
  );

  it.each([
    ['with script at a desk', DESK, true],
    ['without script at a desk', DESK, false],
    ['without script on a phone', PHONE, false],
  ])('show no notes, titles, or every word of every note, %s', (_, options, javaScriptEnabled) =>
    visitReading({ ...options, javaScriptEnabled }, async (page) => {
      const visible = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length);
      const all = await page.locator('.note').count();
      const paragraphs = await page.locator('.note .prose > p').count();
      expect(all).toBeGreaterThanOrEqual(26);
      // On a phone the titles are in the list that is folded under each paragraph.
      for (const list of await page.locator('.list > summary:visible').all()) await list.click();
      expect([await visible('.note summary'), await visible('.note .prose > p')]).toEqual([all, 0]);
      await choose(page, 'Hide notes');
      expect([await visible('.note summary'), await visible('.note .prose > p')]).toEqual([0, 0]);
      await choose(page, 'Show all');
      expect([await visible('.note summary'), await visible('.note .prose > p')]).toEqual([all, paragraphs]);
      await choose(page, 'Titles');
      expect(await visible('.note .prose > p')).toBe(0);
    }),
  );

  it('take away, with what came later, the sources of it', () =>
    visitReading(DESK, async (page) => {
      await note(page, 'bilawal').locator('summary').click();
      const sources = note(page, 'bilawal').locator('.sources li');
      const shown = () =>
        sources.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
      const withHindsight = await shown();
      await choose(page, 'As of 29 January 2023');
      expect((await shown()).length).toBeLessThan(withHindsight.length);
      expect((await shown()).join()).not.toMatch(/202[4-6]/);
    }));

  it('are kept for the next page and shared by the address', () =>
    visitReading(DESK, async (page, _, origin) => {
      await choose(page, 'As of 29 January 2023');
      await choose(page, 'Hide notes');
      expect(new URL(page.url()).search).toBe('?as=then&notes=none');
      await page.goto(`${origin}/people/imran-khan/`);
      expect(await page.getByLabel('As of 29 January 2023').isChecked()).toBe(true);
      await page.goto(`${origin}${READING}?as=now`);
      expect(await page.getByLabel('With hindsight').isChecked()).toBe(true);
      expect(await page.getByLabel('Hide notes').isChecked()).toBe(true);
    }));

  it('work where the browser keeps nothing', () =>
    visitReading(
      DESK,
      async (page) => {
        await choose(page, 'As of 29 January 2023');
        await note(page, 'bilawal').locator('summary').click();
        expect(await state(page)).toEqual({ later: false, onTheDay: true });
        await note(page, 'bilawal').getByRole('button', { name: 'Keep' }).click();
        expect(await note(page, 'bilawal').locator('output').textContent()).toContain('Download the notebook');
      },
      {
        before: (page) =>
          page.addInitScript(() =>
            Object.defineProperty(window, 'localStorage', {
              get: () => {
                throw new DOMException('closed', 'SecurityError');
              },
            }),
          ),
      },
    ));
});
