import type { Browser, CDPSession, Page } from 'playwright-core';

/** One visit, in bytes as they crossed the wire, in milliseconds, and in counts. */
export interface Visit {
  readonly bytes: number;
  readonly script: number;
  readonly style: number;
  readonly font: number;
  readonly requests: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  /** Blocking time: what each long task takes over 50 ms. */
  readonly tbt: number;
  /** When the first notes were marked, where a page says so. */
  readonly marked?: number;
  readonly elements: number;
  /** Of the JavaScript heap, after a collection. */
  readonly heap: number;
  /** From the click to the frame in which the note is laid out open, its script being there; absent where nothing opens. */
  readonly open: number | undefined;
  /** What the first click fetched. */
  readonly bytesAfter: number;
}

/** What a reader clicks to open a note, and what then shows. */
export interface Opening {
  readonly click: string;
  readonly shows: string;
}

/** Lighthouse's slow 4G and its middling phone. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638.4 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER = 4;
const SETTLED_MS = 1200;

interface Seen {
  fcp: number;
  lcp: number;
  cls: number;
  tbt: number;
  marked?: number;
}

/** Visits an address as a phone on a slow line would, in a fresh context, and clicks once. */
export async function visit(browser: Browser, address: string, opens: Opening | undefined): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session);
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watchPage);
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLED_MS);
  const before = traffic();
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  const open = opens && (await timeToOpen(page, opens));
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLED_MS);
  const after = traffic();
  await context.close();
  return { ...seen, ...before, elements, heap, open, bytesAfter: after.bytes - before.bytes };
}

async function timeToOpen(page: Page, { click, shows }: Opening): Promise<number> {
  const target = page.locator(click).first();
  await target.scrollIntoViewIfNeeded();
  // A reader's pointer is over the text before it is over the words.
  await page.mouse.move(200, 400);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate((shown) => {
    document.addEventListener(
      'pointerup',
      () => {
        const from = performance.now();
        const look = (): void => {
          const height = document.querySelector(shown)?.getBoundingClientRect().height;
          if (height) Object.assign(window, { opened: performance.now() - from });
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  }, shows);
  await target.click();
  await page.waitForFunction(() => 'opened' in window, undefined, { timeout: 20_000 });
  return page.evaluate(() => (window as unknown as { opened: number }).opened);
}

/** Counts what comes over the wire, by kind; gives the sums so far. */
async function watchTraffic(
  session: CDPSession,
): Promise<() => Pick<Visit, 'bytes' | 'script' | 'style' | 'font' | 'requests'>> {
  const kinds = new Map<string, string>();
  const sums = { bytes: 0, script: 0, style: 0, font: 0, requests: 0 };
  await session.send('Network.enable');
  await session.send('Performance.enable');
  session.on('Network.requestWillBeSent', ({ requestId, type }) => kinds.set(requestId, type ?? 'Other'));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === undefined) return;
    sums.requests += 1;
    sums.bytes += encodedDataLength;
    if (kind === 'Script') sums.script += encodedDataLength;
    if (kind === 'Stylesheet') sums.style += encodedDataLength;
    if (kind === 'Font') sums.font += encodedDataLength;
  });
  return () => ({ ...sums });
}

/** Runs in the page: keeps what its observers see in `window.seen`. */
function watchPage(): void {
  const seen = { fcp: 0, lcp: 0, cls: 0, tbt: 0 };
  Object.assign(window, { seen });
  const watch = (
    type: string,
    act: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ): void => new PerformanceObserver((list) => list.getEntries().forEach(act)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  watch('longtask', ({ duration }) => {
    seen.tbt += Math.max(0, duration - 50);
  });
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
