import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { OEMBED_WIDTH } from '@/embed/heights.ts';
import { languageOfPath, SITE_LANGUAGES } from '@/i18n/languages.ts';
import type { ExcerptFacts } from '../../src/embed/snippets.ts';
import { builtPages, isExcerpt } from '../support/pages.ts';
import { DIST } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

const all = builtPages()
  .map(({ path }) => path)
  .filter(isExcerpt);
const PASSAGE = '/embed/bilawal-in-moscow/p9/';

/** What each excerpt says of its height, by its path. */
const heights = new Map(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\bembed\b.*\bexcerpts?\.json$/.test(name))
    .flatMap((name): ExcerptFacts[] => [JSON.parse(readFileSync(join(DIST, name), 'utf8'))].flat())
    .map((facts) => [new URL(facts.address).pathname, facts]),
);

/** How high the words of the excerpt on the page are, how high a frame of this CSS would be, and what sticks out sideways. */
const measured = (page: Page, css: string, face: string) =>
  page.evaluate(
    ([css = '', face = '']) => {
      const root = document.documentElement;
      for (const name of ['--text', '--label']) root.style.setProperty(name, face || null);
      const words = [...document.querySelectorAll('main, footer')].reduce(
        (sum, part) => sum + part.getBoundingClientRect().height,
        0,
      );
      const over = root.scrollWidth - root.clientWidth;
      const column = document.createElement('div');
      column.style.cssText = `position:absolute;inset:0 0 auto;container-type:inline-size`;
      const frame = column.appendChild(document.createElement('div'));
      frame.style.height = css;
      root.append(column);
      const built = frame.offsetHeight;
      column.remove();
      return { words, built, over };
    },
    [css, face],
  );

describe('the height that goes with an excerpt', () => {
  /** Every other excerpt is measured at these; they are alike in how their height follows from their width. */
  const WIDTHS = [
    [320, 520, OEMBED_WIDTH],
    [400, OEMBED_WIDTH, 800],
  ];
  it('holds its words in columns of many widths, without script, and little more', async () => {
    const wrong: string[] = [];
    await visit(
      '/embed/claim/first-visit/',
      async (page) => {
        for (const [i, path] of all.entries()) {
          await page.goto(new URL(path, page.url()).href);
          const facts = heights.get(path);
          // A reader who has no Nastaliq sees Urdu in another face.
          const faces = languageOfPath(path) === 'ur' ? ['', '"Noto Naskh Arabic", serif'] : [''];
          const widths = WIDTHS[i % WIDTHS.length] ?? [];
          for (const [width, face] of widths.flatMap((width) => faces.map((face) => [width, face] as const))) {
            await page.setViewportSize({ width, height: 600 });
            const { words, built, over } = await measured(page, facts?.heightNow ?? '', face);
            const said = width === OEMBED_WIDTH ? (facts?.height ?? 0) : built;
            // A reader with other letters than those of this machine may see a line more or less.
            if (Math.min(built, said) < words - 24 || built > words * 1.4 + 80 || over > 0) {
              wrong.push(`${path} at ${width} ${face}: ${built}, ${said} for ${Math.round(words)}, ${over} too wide`);
            }
          }
        }
      },
      { javaScriptEnabled: false },
    );
    expect(wrong).toEqual([]);
  }, 600_000);
});

describe('an excerpt in Urdu', () => {
  const inUrdu = SITE_LANGUAGES.includes('ur');
  it.runIf(inUrdu)('runs from right to left in Nastaliq, in lines that hold its slope', () =>
    visit('/ur/embed/event/samarkand-2022/', async (page, { requests }) => {
      expect(requests).toEqual(['/ur/embed/event/samarkand-2022/']);
      const styleOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => {
            const { direction, fontFamily, lineHeight, fontSize } = getComputedStyle(one);
            return { direction, fontFamily, lines: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) };
          });
      for (const selector of ['.kicker', '.title', '.lead', '.prose > p', '.sources', '.credit']) {
        const { direction, fontFamily, lines } = await styleOf(selector);
        expect([direction, lines], selector).toEqual(['rtl', 2]);
        expect(fontFamily, selector).toMatch(/Latin (?:text|label)"?, "?Nastaliq/);
      }
    }),
  );
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
