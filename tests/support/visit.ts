import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

/** What a visit may be given before the page is opened. */
export interface VisitOptions extends BrowserContextOptions {
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Starts a browser and the built site for a test file; the function opens a page, acts on it, and wants it free of faults. */
export function openSite(folder?: string) {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), serve(folder)]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  return async (
    path: string,
    act: (page: Page, visit: { origin: string; requests: string[] }) => Promise<void>,
    { before, ...options }: VisitOptions = {},
  ): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      ...options,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const requests: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => requests.push(request.url().replace(site.origin, '')));
    // Chromium reports in this way, too, that it left out the animation between two pages.
    page.on('pageerror', ({ message }) => message.startsWith('Transition was ') || faults.push(message));
    page.on('console', (message) => message.text().includes('Content Security Policy') && faults.push(message.text()));
    await before?.(page);
    await page.goto(site.origin + path);
    await act(page, { origin: site.origin, requests });
    expect(faults).toEqual([]);
    await context.close();
  };
}

/** Keeps what moves on a page without the reader's doing in `window.seen`. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });
