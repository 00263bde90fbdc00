import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { HANDOUTS } from '../../src/site/handouts.ts';
import { cutOff, setAsLatin } from '../support/nastaliq.ts';
import { READING } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

/** The width of A4 between the margins of the style sheet, in CSS pixels. */
const WIDTH = Math.floor(((210 - 32) / 25.4) * 96);
const PAGES = [
  READING,
  `${READING}plain/`,
  '/claims/us-conspiracy/',
  '/people/imran-khan/',
  '/threads/the-oil-deal/',
  '/timeline/',
  '/study/questions/',
  ...HANDOUTS.map((id) => `/study/handouts/${id}/`),
];

const printed = (path: string, act: (page: Page) => Promise<void>) =>
  visit(
    `/ur${path}`,
    async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => document.fonts.ready);
      await act(page);
    },
    { viewport: { width: WIDTH, height: 1000 } },
  );

describe('on paper, in Urdu', () => {
  it.each(PAGES)('%s is set as Urdu is, cut off nowhere and no wider than the paper', (path) =>
    printed(path, async (page) => {
      expect.soft(await page.evaluate(setAsLatin)).toEqual([]);
      expect.soft(await page.evaluate(cutOff)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
    }),
  );

  it.each([READING, '/claims/us-conspiracy/'])(
    'a paragraph of %s has room above its first line on each page that it is on, for what rises above it',
    (path) =>
      printed(path, async (page) => {
        const without = await page.locator(':is(.words, .prose p):lang(ur):visible').evaluateAll((all) =>
          all.flatMap((one) => {
            const { boxDecorationBreak, paddingBlockStart, fontSize, columnCount } = getComputedStyle(one);
            const has =
              boxDecorationBreak === 'clone' && Number.parseFloat(paddingBlockStart) >= Number.parseFloat(fontSize);
            const isInColumns = getComputedStyle(one.closest('.notes') ?? one).columnCount !== 'auto';
            return has && !isInColumns && columnCount === 'auto' ? [] : [one.outerHTML.slice(0, 90)];
          }),
        );
        expect(without).toEqual([]);
      }),
  );

  it('the address at the foot of a handout runs from left to right', () =>
    printed('/study/handouts/text/', async (page) => {
      const edges = await page.locator('.origin').evaluate((origin) => {
        const texts = document.createTreeWalker(origin, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          const [address] = (text.nodeValue ?? '').match(/https?:\S+\//) ?? [];
          if (address === undefined) continue;
          const start = (text.nodeValue ?? '').indexOf(address);
          return [...address].map((_, i) => {
            const range = document.createRange();
            range.setStart(text, start + i);
            range.setEnd(text, start + i + 1);
            return range.getBoundingClientRect().left;
          });
        }
        return [];
      });
      expect(edges.length).toBeGreaterThan(10);
      expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    }));

  it('the numbers of a long list stand between the margins', () =>
    printed('/study/handouts/key/', async (page) => {
      const [room, wanted] = await page.locator('.answers').evaluate((list) => {
        const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        const { font, paddingInlineStart } = getComputedStyle(list);
        canvas.font = font;
        return [Number.parseFloat(paddingInlineStart), canvas.measureText(`${list.children.length}. `).width];
      });
      expect(room).toBeGreaterThanOrEqual(wanted ?? Number.POSITIVE_INFINITY);
    }));
});
