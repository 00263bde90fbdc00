import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { factsFile, factsIn } from '@/embed/facts-file.ts';
import { type ExcerptFacts, snippet } from '@/embed/snippets.ts';
import { sharedChromium } from './chromium.ts';
import { serve } from './serve.ts';
import { watchShifts } from './visit.ts';

/** Another site's page: its body, and what stands around that. */
export interface HostPage {
  readonly body: string;
  readonly head?: string;
  readonly html?: string;
  /** HTTP headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a test is given of a visit to another site's page. */
export interface HostVisit {
  readonly page: Page;
  /** The origin of our site, which is not that of the page. */
  readonly site: string;
  /** What the console said, and paths asked of our site. */
  readonly said: string[];
  readonly asked: string[];
}

/** Starts a browser, our site, and another site on an origin of its own, whose one page is what a test makes of it. */
export function openHost() {
  let site: Awaited<ReturnType<typeof serve>>;
  let shown: HostPage = { body: '' };
  let host = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...shown.headers });
    response.end(
      `<!doctype html><html lang="en" ${shown.html ?? ''}><head><meta name="viewport" content="width=device-width">${shown.head ?? ''}<title>Another site</title></head><body>${shown.body}</body></html>`,
    );
  });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    site = await serve(undefined, { atHome: true });
  });
  afterAll(() => {
    site.close();
    server.close();
  });
  /** What our site says of an excerpt; in a further language, with its folder. */
  const facts = async (path: string, language = ''): Promise<ExcerptFacts> =>
    factsIn(await (await fetch(`${site.origin}/${language}embed/${factsFile(path)}`)).json(), path) as ExcerptFacts;
  const visit = async (
    make: (site: string) => HostPage,
    act: (visit: HostVisit) => Promise<void>,
    options: BrowserContextOptions = {},
    before?: (page: Page) => Promise<unknown>,
  ): Promise<void> => {
    shown = make(site.origin);
    const context = await (await sharedChromium()).newContext({ viewport: { width: 900, height: 800 }, ...options });
    const page = await context.newPage();
    const [said, asked]: [string[], string[]] = [[], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => {
      if (request.url().startsWith(site.origin)) asked.push(request.url().replace(site.origin, ''));
    });
    if (options.javaScriptEnabled !== false) await watchShifts(page);
    await before?.(page);
    await page.goto(host);
    await act({ page, site: site.origin, said, asked });
    await context.close();
  };
  return { visit, facts };
}

/** The excerpts that a page frames, once they have loaded. */
export async function excerptFrames(page: Page, count: number): Promise<Frame[]> {
  const found = (): Frame[] => page.frames().filter((frame) => frame.url().includes('/embed/'));
  while (found().length < count) await page.waitForTimeout(20);
  for (const frame of found()) await frame.waitForLoadState();
  return found();
}

/** How high a frame is, and how high its words are, in CSS pixels. */
export async function sizes(frame: Frame): Promise<{ frame: number; words: number }> {
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  const words = await frame.evaluate(() =>
    [...document.querySelectorAll('main, footer')].reduce((sum, part) => sum + part.getBoundingClientRect().height, 0),
  );
  return { frame: box?.height ?? 0, words: Math.ceil(words) };
}

const BEFORE = '<p>Our own words before.</p>';
const AFTER = '<p id="after">Our own words after.</p>';
/** An excerpt by the host's script, between words of the host's own. */
export const withScript = (excerpt: ExcerptFacts): string => `${BEFORE}${snippet('script', excerpt)}${AFTER}`;

/** The excerpt has answered, and the words that stood in for it are gone. */
export const answered = (page: Page, count = 1) =>
  page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('annotated-excerpt')].filter((one) => one.shadowRoot?.querySelector('.ready'))
        .length >= count,
    count,
  );
