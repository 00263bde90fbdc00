import { type Page, request as requests } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hiddenFocus, tabThrough } from '../support/focus.ts';
import { PAGE_KINDS, READING } from '../support/pages.ts';
import { choose, DESK, visitReading } from '../support/reading.ts';
import { visit } from '../support/visit.ts';

describe('at four times its size', () => {
  it.each(PAGE_KINDS)('%s covers what has the focus with nothing', (path) =>
    visit(
      path,
      (page) => tabThrough(page, 25, hiddenFocus),
      // Scrolling to what has the focus takes its time where motion is wanted.
      { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' },
    ),
  );
});

/** What clips its words. Elements for ears alone are meant to. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(one);
      const clips = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const isForEars = position === 'absolute' && (clipPath !== 'none' || one.clientWidth <= 1);
      if (!clips || isForEars || !one.checkVisibility() || one.closest('svg')) return [];
      const lost = one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2;
      return lost && one.textContent?.trim() ? [one.outerHTML.slice(0, 140)] : [];
    }),
  );
/** Targets smaller than 24 pixels outside running text. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator('nav a, summary, button, label, .note .ways a, .strip a').evaluateAll((all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return one.checkVisibility() && (height < 24 || width < 24) ? [one.outerHTML.slice(0, 120)] : [];
    }),
  );
const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

describe('on every kind of page', () => {
  // The values of WCAG 2.2, success criterion 1.4.12.
  const SPACING =
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

  const WIDTHS = [360, 414, 600, 768, 1000, 1024, 1056, 1100, 1280, 1440, 1920];

  it.each(PAGE_KINDS)(
    '%s reflows at 320 pixels, scrolls sideways at no width, has room for a finger, and loses no words with a reader’s own spacing',
    (path) =>
      visit(
        path,
        async (page) => {
          // A window of 1280 pixels at four times its size.
          expect.soft(await widthOf(page)).toBeLessThanOrEqual(320);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 800 });
            expect.soft({ width, wide: (await widthOf(page)) > width }).toEqual({ width, wide: false });
          }
          await page.setViewportSize({ width: 360, height: 800 });
          expect.soft(await smallTargets(page)).toEqual([]);
          await page.evaluate((css) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            document.adoptedStyleSheets.push(sheet);
          }, SPACING);
          for (const width of [360, 1440]) {
            await page.setViewportSize({ width, height: 900 });
            expect.soft({ width, cut: await cutWords(page) }).toEqual({ width, cut: [] });
            expect.soft(await widthOf(page)).toBeLessThanOrEqual(width);
          }
        },
        { viewport: { width: 320, height: 256 } },
      ),
  );
});

describe('for who wants no motion', () => {
  it('nothing is animated, neither on a page nor from one to the next', () =>
    visitReading({ ...DESK, reducedMotion: 'reduce' }, async (page) => {
      await page.locator('#mention-lavrov-1').click();
      await choose(page, 'Show all');
      const moving = await page.evaluate(() => document.getAnimations().length);
      expect(moving).toBe(0);
      const styles = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((one) => {
            const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(one);
            return scrollBehavior === 'smooth' || !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none';
          }).length,
      );
      expect(styles).toBe(0);
      const html = await (await (await requests.newContext()).get(page.url())).text();
      expect(html).toMatch(/@media[^{]*prefers-reduced-motion:\s*no-preference[^{]*\{\s*@view-transition/);
    }));
});

/** The beginning of what has the focus and no outline; else `undefined`. */
const bareFocus = (): string | undefined => {
  const { activeElement: focused } = document;
  if (!focused || focused === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return outlineStyle === 'none' || outlineWidth === '0px' ? focused.outerHTML.slice(0, 120) : undefined;
};

describe('in forced colours', () => {
  it.each([READING, '/study/cards/', '/timeline/', '/map/', '/notebook/'])(
    '%s marks the focus and what is chosen',
    (path) => visit(path, (page) => tabThrough(page, 12, bareFocus), { forcedColors: 'active' }),
  );
});
