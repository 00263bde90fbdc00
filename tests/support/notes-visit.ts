import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { truths } from '../cases/notes-report.ts';
import { sharedChromium } from './chromium.ts';
import { type NotesHost, serveNotes } from './notes-hosts.ts';

/** What a test is given of a visit to a page with notes. */
export interface NotesVisit {
  readonly page: Page;
  /** What the console said, and the addresses that were asked for besides the page itself. */
  readonly said: string[];
  readonly asked: string[];
  readonly site: string;
}

interface Asked extends BrowserContextOptions {
  /** Attributes of the line. */
  readonly line?: string;
  /** The folder of a further language. */
  readonly language?: string;
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Serves another site’s page with notes, and gives a function that visits it in Chromium. */
export function notesVisits() {
  let served: Awaited<ReturnType<typeof serveNotes>>;
  beforeAll(async () => {
    served = await serveNotes();
  });
  afterAll(() => served.close());
  return async (
    host: NotesHost | ((site: string) => NotesHost),
    notes: unknown,
    act: (visit: NotesVisit) => Promise<unknown>,
    { line = '', language = '', before, ...options }: Asked = {},
  ): Promise<void> => {
    served.set(typeof host === 'function' ? host(served.site) : host, notes, line, language);
    const context = await (await sharedChromium()).newContext({ viewport: { width: 1200, height: 800 }, ...options });
    try {
      const page = await context.newPage();
      const [said, asked]: [string[], string[]] = [[], []];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', ({ message }) => said.push(message));
      page.on('request', (request) => request.url() !== `${served.host}/` && asked.push(request.url()));
      await before?.(page);
      await page.goto(served.host);
      await act({ page, said, asked, site: served.site });
    } finally {
      await context.close();
    }
  };
}

/** Waits until so many targets have found their words. */
export const placedIs = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((count) => self.annotatedNotes?.placed.length === count, count);

/** The middle of marked words. */
export const middleOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((words) => {
    const range = [...(CSS.highlights.get('annotated-notes') ?? [])].find((one) => `${one}` === words) as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [{ x, y, width, height } = new DOMRect()] = range.getClientRects();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);

export async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y } = await middleOf(page, words);
  await page.mouse.click(x, y);
}

/** The words in a stronger light. */
export const litWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('annotated-notes-lit') ?? [])].map((range) => `${range}`));

/** The note that is open, and the line that says how many there are of the newspaper’s. */
export const note = (page: Page) => page.getByRole('dialog');
export const list = (page: Page) =>
  page.locator('annotated-notes').getByText(`${truths.length} notes`, { exact: false }).first();
