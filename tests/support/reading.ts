import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { READING } from './pages.ts';
import { type VisitOptions, visit } from './visit.ts';

export const DESK = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 800 }, hasTouch: true };

/** Opens the reading page; hands on the paths asked for so far. */
export const visitReading = (
  options: VisitOptions,
  act: (page: Page, requests: string[], origin: string) => Promise<void>,
  { path = READING, before }: { path?: string; before?: VisitOptions['before'] } = {},
): Promise<void> =>
  visit(path, (page, { requests, origin }) => act(page, requests, origin), { ...options, ...(before && { before }) });

export const note = (page: Page, name: string) => page.locator(`details.note:has(#note-${name})`);
/** The first paragraph of a note, which was public on the day of the report. */
export const onTheDay = (page: Page, name: string) => note(page, name).locator('.prose > p').first();
/** The first paragraph of a note that came later. */
export const cameLater = (page: Page, name: string) =>
  note(page, name).locator('.prose > [data-later] > p:not(.since-date)').first();
const isOpen = (page: Page, name: string) => note(page, name).evaluate((element: HTMLDetailsElement) => element.open);

/** Wants a note to be open, or closed, as soon as the script that answers clicks has come. */
export const expectOpen = (page: Page, name: string, isWanted = true): Promise<void> =>
  expect.poll(() => isOpen(page, name)).toBe(isWanted);

/** Makes a choice in the bar of the reading page; in a narrow window it lies in a panel that its button opens and closes. */
export async function choose(page: Page, label: string): Promise<void> {
  const radio = page.getByLabel(label);
  const panel = await radio.evaluate((one) => (one.checkVisibility() ? undefined : one.closest('[popover]')?.id));
  const opener = page.locator(`.opener[popovertarget="${panel}"]`);
  if (panel !== undefined) await opener.click();
  await radio.check();
  if (panel !== undefined) await opener.click();
}
export const scripts = (requests: string[]) => requests.filter((path) => path.endsWith('.js'));

/** Puts notes of these titles into the notebook of the device, and opens the page anew. */
export async function keepNotes(page: Page, titles: readonly string[]): Promise<void> {
  const items = titles.map((title) => ({
    url: `http://localhost/#note-${title}`,
    title,
    gist: 'A gist.',
    headline: 'A report',
  }));
  await page.evaluate((kept) => localStorage.setItem('notebook', kept), JSON.stringify(items));
  await page.reload();
}
