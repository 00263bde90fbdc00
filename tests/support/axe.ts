import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { sharedChromium } from './chromium.ts';
import { serveBuilt } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe: { run: (context: Document, options: object) => Promise<AxeResults> };
}

/** Only what breaks a rule is described, and by its markup: axe is twice as fast so. */
const OPTIONS = { resultTypes: ['violations'], selectors: false };

/** What the theme can make worse; in a window that was looked at by day, everything else is as it was. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

export type View = readonly ['light' | 'dark', width: number];
/** A desk and a phone, by day and by night. */
export const ENDS: readonly View[] = [
  ['light', 1440],
  ['light', 360],
  ['dark', 360],
  ['dark', 1440],
];
/** Each of both widths and each theme once, in either way. */
export const ONCE: readonly [readonly View[], readonly View[]] = [
  [
    ['light', 1440],
    ['dark', 360],
  ],
  [
    ['light', 360],
    ['dark', 1440],
  ],
];
/** A window between the two. */
export const BETWEEN: readonly View[] = [
  ['light', 768],
  ['dark', 768],
];

/** What axe finds on each path in each view, as `path, view: rule, element`; nothing when all is well. */
export async function findViolations(
  paths: readonly string[],
  { act, views }: { act?: (page: Page) => Promise<unknown>; views: readonly View[] },
): Promise<string[]> {
  const [browser, { origin }] = await Promise.all([sharedChromium(), serveBuilt()]);
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  const waiting = [...paths];
  const found: string[] = [];
  const lookThrough = async (page: Page): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(origin + path);
      await act?.(page);
      await page.evaluate(axe);
      for (const [colorScheme, width] of views) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const wasSeen =
          colorScheme === 'dark' && views.some(([scheme, other]) => scheme === 'light' && other === width);
        const { violations } = await page.evaluate(
          (options) => (window as unknown as Axe).axe.run(document, options),
          wasSeen ? { ...OPTIONS, runOnly: OF_COLOUR } : OPTIONS,
        );
        found.push(...violations.map(({ id, nodes }) => `${path}, ${colorScheme} ${width}: ${id}, ${nodes[0]?.html}`));
      }
    }
  };
  // Two windows at once: while axe works in one, the other loads.
  await Promise.all([context.newPage().then(lookThrough), context.newPage().then(lookThrough)]);
  await context.close();
  return found;
}

/**
 * What these rules find in the markup of pages, one after the other in one document, as `path: rule, element`. It loads no
 * page and is for rules that need none of its styles and scripts; a hundred pages take as long as ten that are opened.
 */
export async function findInMarkup(
  pages: readonly { path: string; html: string }[],
  rules: readonly string[],
): Promise<string[]> {
  const [browser, { origin }] = await Promise.all([sharedChromium(), serveBuilt()]);
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}/404.html`);
  await page.evaluate(axe);
  const found: string[] = [];
  for (const { path, html } of pages) {
    const { violations } = await page.evaluate(
      ({ html, options }) => {
        const { documentElement: shown } = document;
        const { documentElement: next } = new DOMParser().parseFromString(html, 'text/html');
        for (const name of shown.getAttributeNames()) shown.removeAttribute(name);
        for (const { name, value } of next.attributes) shown.setAttribute(name, value);
        shown.replaceChildren(...next.childNodes);
        return (window as unknown as Axe).axe.run(document, options);
      },
      { html, options: { ...OPTIONS, runOnly: rules } },
    );
    found.push(...violations.map(({ id, nodes }) => `${path}: ${id}, ${nodes[0]?.html}`));
  }
  await context.close();
  return found;
}
