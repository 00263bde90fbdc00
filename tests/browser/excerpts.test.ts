import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExcerptFacts } from '../../src/embed/snippets.ts';
import { builtPages, isExcerpt } from '../support/pages.ts';
import { DIST } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

const all = builtPages()
  .map(({ path }) => path)
  .filter(isExcerpt);
const PASSAGE = '/embed/bilawal-in-moscow/p9/';

/** The height of each excerpt with hindsight, by its path. */
const heights = new Map(
  readdirSync(join(DIST, 'embed'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /excerpts?\.json$/.test(name))
    .flatMap((name): ExcerptFacts[] => [JSON.parse(readFileSync(join(DIST, 'embed', name), 'utf8'))].flat())
    .map(({ address, heightNow }) => [new URL(address).pathname, heightNow]),
);

describe('the height that goes with an excerpt', () => {
  const WIDTHS = [320, 400, 520, 640, 800];
  it(`holds its words in columns of ${WIDTHS.join(', ')} pixels, without script, and little more`, async () => {
    const wrong: string[] = [];
    await visit(
      '/embed/claim/first-visit/',
      async (page) => {
        for (const path of all) {
          await page.goto(new URL(path, page.url()).href);
          const heightNow = heights.get(path) ?? '';
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 600 });
            const { words, built, over } = await page.evaluate((css) => {
              const words = [...document.querySelectorAll('main, footer')].reduce(
                (sum, part) => sum + part.getBoundingClientRect().height,
                0,
              );
              const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              const column = document.createElement('div');
              column.style.cssText = `position:absolute;inset:0 0 auto;container-type:inline-size`;
              const frame = column.appendChild(document.createElement('div'));
              frame.style.height = css;
              document.documentElement.append(column);
              const built = frame.offsetHeight;
              column.remove();
              return { words, built, over };
            }, heightNow);
            // A reader with other letters than those of this machine may see a line more or less.
            if (built < words - 24 || built > words * 1.4 + 80 || over > 0) {
              wrong.push(`${path} at ${width}: ${built} built for ${Math.round(words)}, ${over} too wide`);
            }
          }
        }
      },
      { javaScriptEnabled: false },
    );
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('an excerpt by itself', () => {
  it('is one request, and can be read and opened without script', () =>
    visit(
      PASSAGE,
      async (page, { requests }) => {
        expect(requests).toEqual([PASSAGE]);
        const note = page.locator('details').first();
        await note.locator('summary').click();
        expect(await note.locator('.prose').isVisible()).toBe(true);
        await page.getByLabel('As of 29 January 2023').check();
        expect(await page.locator('[data-later]').first().isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  it('leads from the words to their note, and out of the frame to the site', () =>
    visit(PASSAGE, async (page) => {
      await page.getByRole('link', { name: 'Samarkand' }).click();
      expect(page.url()).toContain('#note-samarkand');
      const opened = page.waitForEvent('popup');
      await page.getByRole('link', { name: 'See it in context' }).click();
      const popup = await opened;
      expect(popup.url()).toContain('/articles/bilawal-in-moscow/#p9');
    }));

  it('is dark, light, and as of the day, as its address asks', () =>
    visit(`${PASSAGE}?theme=dark&as=then`, async (page) => {
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 26)');
      expect(await page.getByLabel('As of 29 January 2023').isChecked()).toBe(true);
    }));

  it('keeps what it marks in forced colours', () =>
    visit(
      PASSAGE,
      async (page) => {
        const mention = page.locator('.mention').first();
        expect(await mention.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline');
      },
      { forcedColors: 'active' },
    ));

  it('prints with its notes open', () =>
    visit(PASSAGE, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(
        await page
          .locator('.prose')
          .first()
          .evaluate((one) => one.getBoundingClientRect().height),
      ).toBeGreaterThan(50);
    }));
});
