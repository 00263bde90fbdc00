import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { builtPages, PAGE_KINDS, READING } from '../support/pages.ts';
import { serve } from '../support/serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serve()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

interface Axe {
  readonly axe: { run: (context: Document, options: { runOnly?: string[] }) => Promise<AxeResults> };
}

/** What the theme can make worse; everything else is the same in both, and is looked for by day. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
type View = readonly ['light' | 'dark', width: number];
const EVERYWHERE: readonly View[] = [
  ['light', 1440],
  ['light', 360],
  ['dark', 360],
  ['dark', 1440],
];
const BETWEEN: readonly View[] = [
  ['light', 768],
  ['dark', 768],
];

/** What axe finds on each path in each view, as `path, view: rule, element`; nothing when all is well. */
async function findViolations(
  paths: readonly string[],
  {
    act,
    views = [...EVERYWHERE, ...BETWEEN],
  }: { act?: (page: Page) => Promise<unknown>; views?: readonly View[] } = {},
): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true });
  const waiting = [...paths];
  const found: string[] = [];
  const lookThrough = async (page: Page): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.origin + path);
      await act?.(page);
      await page.evaluate(axe);
      for (const [colorScheme, width] of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate(
          (only) => (window as unknown as Axe).axe.run(document, only === undefined ? {} : { runOnly: only }),
          colorScheme === 'dark' ? OF_COLOUR : undefined,
        );
        found.push(...violations.map(({ id, nodes }) => `${path}, ${colorScheme} ${width}: ${id}, ${nodes[0]?.html}`));
      }
    }
  };
  // Two windows at once, since axe keeps one processor busy.
  await Promise.all([context.newPage().then(lookThrough), context.newPage().then(lookThrough)]);
  await context.close();
  return found;
}

const everyPage = builtPages().map(({ path }) => path);
const withNotesOpen = [`${READING}?notes=open`, `${READING}?notes=none`, `${READING}?as=then#note-lavrov`];
const half = Math.ceil(everyPage.length / 2);

describe('axe finds nothing, by day and by night', () => {
  it.each([
    ['on the first half of the pages, wide and narrow', everyPage.slice(0, half), EVERYWHERE],
    ['on the second half', everyPage.slice(half), EVERYWHERE],
    ['on every kind of page between these widths', PAGE_KINDS, BETWEEN],
    ['on the report in other densities at three widths', withNotesOpen, undefined],
  ])(
    '%s',
    async (_, paths, views) => {
      expect(await findViolations(paths, views && { views })).toEqual([]);
    },
    240_000,
  );
});

describe('axe finds nothing in what script adds', () => {
  const KEPT = JSON.stringify([
    { url: 'http://localhost/#note-x', title: 'The cable', gist: 'A telegram.', headline: 'A report', comment: 'Mine' },
    {
      kind: 'mark',
      id: 'urn:uuid:1',
      url: 'http://localhost/articles/bilawal-in-moscow/#p3',
      headline: 'A report',
      exact: 'formal talks',
      prefix: '',
      suffix: '',
      comment: 'How?',
      created: '',
    },
  ]);
  const keep = (page: Page) => page.evaluate((kept) => localStorage.setItem('notebook', kept), KEPT);

  it.each<[string, string, (page: Page) => Promise<unknown>]>([
    [
      'in the tools of a note',
      READING,
      async (page) => {
        await page.locator('#mention-lavrov-1').click();
        await page.locator('#note-lavrov').getByRole('button', { name: 'Cite' }).click();
      },
    ],
    [
      'where the note of an address is told as missing',
      `${READING}#note-samarkant`,
      (page) => page.getByRole('link', { name: 'is not on this page' }).waitFor(),
    ],
    [
      'while a passage is being marked',
      READING,
      async (page) => {
        await keep(page);
        await page.reload();
        await page.locator('.own-marks li').waitFor();
        await page.getByRole('button', { name: 'Mark a passage' }).click();
        await page.getByRole('application').waitFor();
      },
    ],
    [
      'in a notebook that holds something',
      '/notebook/',
      async (page) => {
        await keep(page);
        await page.reload();
        await page.getByLabel('Your words on The cable').waitFor();
      },
    ],
    [
      'on a card that was turned',
      '/study/cards/',
      async (page) => {
        await page.getByLabel('People').hover();
        await page.locator('.cards astro-island:not([ssr])').waitFor();
        await page.getByRole('button', { name: 'Begin' }).click();
        await page.getByRole('button', { name: 'Show the answer' }).click();
      },
    ],
    [
      'beside a link for a class',
      '/study/teach/',
      (page) => page.getByRole('button', { name: 'Plain English' }).click(),
    ],
  ])('%s', async (_, path, act) => {
    expect(await findViolations([path], { act })).toEqual([]);
  });
});

describe('every kind of page', () => {
  it.each(PAGE_KINDS)('%s reflows at 320 pixels, as a window of 1280 does at four times its size', async (path) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
    await page.goto(site.origin + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each(PAGE_KINDS)('%s can be read whole without script, with one heading of the first order', async (path) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.origin + path);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('main').count()).toBe(1);
    await context.close();
  });

  it.each(PAGE_KINDS)('%s has no target smaller than 24 pixels outside running text', async (path) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(site.origin + path);
    const small = await page.locator('nav a, summary, button, label, .note .ways a, .strip a').evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return one.checkVisibility() && (height < 24 || width < 24) ? [one.outerHTML.slice(0, 120)] : [];
      }),
    );
    expect(small).toEqual([]);
    await page.close();
  });
});

describe('in forced colours', () => {
  it('mentions keep their underlines and the switch shows what is chosen', async () => {
    const context = await browser.newContext({ forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(site.origin + READING);
    const line = await page.locator('#mention-lavrov-1').evaluate((one) => getComputedStyle(one).textDecorationLine);
    expect(line).toBe('underline');
    await page.getByLabel('As of 29 January 2023').check();
    expect(await page.getByLabel('As of 29 January 2023').isChecked()).toBe(true);
    await context.close();
  });
});
