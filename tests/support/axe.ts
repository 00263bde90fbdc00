import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { sharedChromium } from './chromium.ts';
import { serveBuilt } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe: { run: (context: Document, options: { runOnly?: readonly string[] }) => Promise<AxeResults> };
}

/** What the theme can make worse; everything else is the same in both, and is looked for by day. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

export type View = readonly ['light' | 'dark', width: number];
/** A desk and a phone, by day and by night. */
export const ENDS: readonly View[] = [
  ['light', 1440],
  ['light', 360],
  ['dark', 360],
  ['dark', 1440],
];
/** A window between the two. */
export const BETWEEN: readonly View[] = [
  ['light', 768],
  ['dark', 768],
];

/**
 * What axe finds on each path in each view, as `path, view: rule, element`; nothing when all is well. Without `rules` it
 * looks for everything.
 */
export async function findViolations(
  paths: readonly string[],
  { act, views, rules }: { act?: (page: Page) => Promise<unknown>; views: readonly View[]; rules?: readonly string[] },
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
        const only = colorScheme === 'dark' ? OF_COLOUR : rules;
        const { violations } = await page.evaluate(
          (only) => (window as unknown as Axe).axe.run(document, only === undefined ? {} : { runOnly: only }),
          only,
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
