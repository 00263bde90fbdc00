import { type Page, request as requests } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hiddenFocus, tabThrough } from '../support/focus.ts';
import { PAGE_KINDS, READING } from '../support/pages.ts';
import { DESK, visitReading } from '../support/reading.ts';
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

describe('with a reader’s own spacing of text', () => {
  // The values of WCAG 2.2, success criterion 1.4.12.
  const SPACING =
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

  it.each([360, 1440])(
    'no page loses or cuts words at %i pixels',
    async (width) => {
      for (const path of PAGE_KINDS) {
        await visit(
          path,
          async (page) => {
            await page.evaluate((css) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              document.adoptedStyleSheets.push(sheet);
            }, SPACING);
            const cut = await page.evaluate(() =>
              [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
                const { overflowX, overflowY, position, clipPath } = getComputedStyle(one);
                const clips = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
                const isForEars = position === 'absolute' && (clipPath !== 'none' || one.clientWidth <= 1);
                if (!clips || isForEars || !one.checkVisibility() || one.closest('svg')) return [];
                const lost = one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2;
                return lost && one.textContent?.trim() ? [one.outerHTML.slice(0, 140)] : [];
              }),
            );
            expect({ path, cut }).toEqual({ path, cut: [] });
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          },
          { viewport: { width, height: 900 } },
        );
      }
    },
    180_000,
  );
});

describe('for who wants no motion', () => {
  it('nothing is animated, neither on a page nor from one to the next', () =>
    visitReading({ ...DESK, reducedMotion: 'reduce' }, async (page) => {
      await page.locator('#mention-lavrov-1').click();
      await page.getByLabel('All open').check();
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
const bareFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { activeElement: focused } = document;
    if (!focused || focused === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return outlineStyle === 'none' || outlineWidth === '0px' ? focused.outerHTML.slice(0, 120) : undefined;
  });

describe('in forced colours', () => {
  it.each([READING, '/study/cards/', '/timeline/', '/map/', '/notebook/'])(
    '%s marks the focus and what is chosen',
    (path) => visit(path, (page) => tabThrough(page, 12, bareFocus), { forcedColors: 'active' }),
  );
});
