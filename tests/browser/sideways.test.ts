import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

/** How much the colour of a row of pixels differs at its two ends from that in its middle: 0 for not at all, 765 at most. */
async function edges(page: Page, selector: string): Promise<{ left: number; right: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not on the page.`);
  // Above the words and dots, where nothing stands but what shows that it goes on.
  const row = await page.screenshot({ clip: { x: box.x, y: Math.ceil(box.y) + 1, width: box.width, height: 1 } });
  return page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, 1).getContext('2d');
      canvas?.drawImage(picture, 0, 0);
      const at = (x: number) => [...(canvas?.getImageData(x, 0, 1, 1).data ?? [])].slice(0, 3);
      const middle = at(picture.width >> 1);
      const difference = (x: number) =>
        at(x).reduce((sum, value, i) => sum + Math.abs(value - (middle[i] ?? Number.NaN)), 0);
      return { left: difference(1), right: difference(picture.width - 2) };
    },
    [...row],
  );
}

/** What an eye sees. */
const SEEN = 24;

describe.each(['light', 'dark'] as const)(
  'what scrolls sideways shows that it goes on, in %s colours',
  (colorScheme) => {
    it.each([
      ['the dates on the cover', '/', '.strip', 360],
      ['the dates below the report', READING, '.strip', 360],
      ['the axis of the timeline', '/timeline/', '.axis', 360],
      ['the lesson plan, at its largest', '/study/teach/', '.sideways', 200],
    ])('%s', (_, path, selector, width) =>
      visit(
        path,
        async (page) => {
          const scrolled = page.locator(selector);
          await scrolled.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
          const scrollTo = (part: number) =>
            scrolled.evaluate((one, to) => {
              one.scrollLeft = to * (one.scrollWidth - one.clientWidth);
            }, part);
          expect(await scrolled.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(20);
          const atStart = await edges(page, selector);
          expect(atStart.left).toBe(0);
          expect(atStart.right).toBeGreaterThan(SEEN);
          await scrollTo(0.5);
          const between = await edges(page, selector);
          expect(between.left).toBeGreaterThan(SEEN);
          expect(between.right).toBeGreaterThan(SEEN);
          await scrollTo(1);
          const atEnd = await edges(page, selector);
          expect(atEnd.left).toBeGreaterThan(SEEN);
          expect(atEnd.right).toBe(0);
        },
        { colorScheme, viewport: { width, height: 800 } },
      ),
    );
  },
);

it('what does not scroll sideways shows nothing at its ends', () =>
  visit('/', async (page) => expect(await edges(page, '.strip')).toEqual({ left: 0, right: 0 })));
