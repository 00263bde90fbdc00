import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isExcerpt } from '../support/built-pages.ts';
import { cutOff, numbersAlone, setAsLatin } from '../support/nastaliq.ts';
import { PAGE_KINDS, READING } from '../support/pages.ts';
import { note } from '../support/reading.ts';
import { visit } from '../support/visit.ts';

const WIDTHS = [360, 1440];
/** Every kind of page that is in Urdu and has the styles of the site. */
const PAGES = PAGE_KINDS.filter((path) => !isExcerpt(path) && !/^\/(?:offline|404)/.test(path)).map(
  (path) => `/ur${path}`,
);
const isFont = (path: string): boolean => /nastaliq\.[^/]*\.woff2$/.test(path);

const expectWholeWords = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  expect.soft(await page.evaluate(cutOff)).toEqual([]);
  expect.soft(await page.evaluate(setAsLatin)).toEqual([]);
};

describe.each(WIDTHS)('in a window of %i pixels nothing cuts Urdu words off, and they are set as Urdu is', (width) => {
  const inWindow = (path: string, act: (page: Page) => Promise<unknown>) =>
    visit(
      path,
      async (page) => {
        await act(page);
        await expectWholeWords(page);
      },
      { viewport: { width, height: 800 } },
    );

  it.each(PAGES)('on %s', (path) => inWindow(path, async () => {}));

  it('with every note open', () => inWindow(`/ur${READING}?notes=open`, async () => {}));

  it('in an open note and its tools', () =>
    inWindow(`/ur${READING}`, async (page) => {
      await page.locator('#mention-lavrov-1').click();
      await note(page, 'lavrov').getByRole('button').first().waitFor();
    }));

  it('in the results of a search', () =>
    inWindow('/ur/search/?q=%D9%85%D8%A7%D8%B3%DA%A9%D9%88', (page) =>
      page.locator('.results > li').first().waitFor(),
    ));
});

it.each([
  ['a page', '/ur/claims/us-conspiracy/', 20],
  ['an excerpt', '/ur/embed/event/samarkand-2022/', 7],
])('on %s the numbers of sources stand on the line of the word before them, at any width', (_, path, least) =>
  visit(path, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    expect(await page.locator('.prose a.cite').count()).toBeGreaterThan(least);
    for (let width = 320; width < 480; width += 8) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(numbersAlone), `at ${width} pixels`).toEqual([]);
    }
  }),
);

it.each(WIDTHS)('the names in the picture of shared events do not touch each other at %i pixels', (width) =>
  visit(
    '/ur/organisations/ppp/',
    async (page) => {
      await page.evaluate(() => document.fonts.ready);
      const names = await page.locator('.relations text').evaluateAll((all) =>
        all.map((one) => {
          const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
          context.font = getComputedStyle(one).font;
          context.direction = 'rtl';
          const ink = context.measureText(one.textContent?.trim() ?? '');
          const y = Number(one.getAttribute('y'));
          return { top: y - ink.actualBoundingBoxAscent, bottom: y + ink.actualBoundingBoxDescent };
        }),
      );
      expect(names.length).toBeGreaterThan(3);
      for (const [i, { top }] of names.entries()) if (i > 0) expect(top).toBeGreaterThan(names[i - 1]?.bottom ?? 0);
    },
    { viewport: { width, height: 800 } },
  ),
);

describe('the panels on a phone', () => {
  it.each(['site-menu', 'choose-day', 'choose-notes', 'choose-text'])('%s', (panel) =>
    visit(
      `/ur${READING}`,
      async (page) => {
        await page.locator(`[popovertarget="${panel}"]`).first().click();
        await page.locator(`#${panel}:popover-open`).waitFor();
        await expectWholeWords(page);
      },
      { viewport: { width: 360, height: 800 } },
    ),
  );
});

describe('the font of Urdu', () => {
  it('is the device’s own, or comes from the site', () =>
    visit(`/ur${READING}`, async (page, { requests }) => {
      await page.evaluate(() => document.fonts.ready);
      const [face] = await page.evaluate(() =>
        [...document.fonts].filter(({ family }) => family === 'Nastaliq').map(({ status }) => status),
      );
      expect(face).toBe('loaded');
      expect(requests.filter(isFont).length).toBeLessThanOrEqual(1);
    }));

  it('is never asked for by a page in English', () =>
    visit(READING, async (page, { requests }) => {
      await page.waitForLoadState('networkidle');
      expect(requests.filter((path) => isFont(path) || /right-to-left/.test(path))).toEqual([]);
    }));
});
