import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { sharedChromium } from './chromium.ts';
import { serveBuilt } from './serve.ts';

/** What a visit may be given before the page is opened. */
export interface VisitOptions extends BrowserContextOptions {
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Puts the window beside the pointer: in the shell without windows it rests at the corner of the screen, and would be a reader's. */
async function leavePointer(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { left: 300, top: 300 } });
  await session.detach();
}

/** Opens a page of the built site, acts on it, and wants it free of faults. */
export async function visit(
  path: string,
  act: (page: Page, visit: { origin: string; requests: string[] }) => Promise<void>,
  { before, ...options }: VisitOptions = {},
): Promise<void> {
  const [browser, { origin }] = await Promise.all([sharedChromium(), serveBuilt()]);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // What the worker keeps is tested by itself; elsewhere it would fetch half of the site at the first turn to a page.
    serviceWorkers: 'block',
    ...options,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  try {
    const page = await context.newPage();
    await leavePointer(page);
    const requests: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => requests.push(request.url().replace(origin, '')));
    // Chromium reports in this way, too, that it left out the animation between two pages.
    page.on('pageerror', ({ message }) => message.startsWith('Transition was ') || faults.push(message));
    page.on('console', (message) => message.text().includes('Content Security Policy') && faults.push(message.text()));
    await before?.(page);
    await page.goto(origin + path);
    await act(page, { origin, requests });
    expect(faults).toEqual([]);
  } finally {
    // An answer that a test changes may still be under way.
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
}

/** Lets what a page asks for at these addresses, its scripts if none are given, begin to come after this many milliseconds. */
export const delay = (page: Page, milliseconds: number, addresses = '**/*.js'): Promise<unknown> =>
  page.route(addresses, async (route) => {
    await new Promise((done) => setTimeout(done, milliseconds));
    await route.continue();
  });

/** Keeps what moves on a page without the reader's doing; `shifts` gives it. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved on a page so far. */
export const shifts = (page: Page): Promise<{ value: number }[]> =>
  page.evaluate(() => (window as unknown as { seen: { value: number }[] }).seen);

/** For tests of what moves: a busy machine may draw a page before it has read a line of it whole. A fault is there at each try. */
export const BUSY = { retry: 2 };
