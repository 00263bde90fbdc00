import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { onTheDay } from '../support/reading.ts';
import { BUSY, delay, shifts, visit, watchShifts } from '../support/visit.ts';

const SMALL_PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true };
/** The number of events in the thread of the oil deal. */
const DEAL = readContents('.').contents.threads.find(({ id }) => id === 'the-oil-deal')?.data.events.length;
const shown = (page: Page) => page.locator('.events > li:visible').count();
const said = (page: Page) => page.locator('.filters output').innerText();
const fold = (page: Page) => page.locator('.filters summary');

describe('the timeline', () => {
  it('shows every event without script, in order, and asks for no script file before it is used', () =>
    visit(
      '/timeline/',
      async (page) => {
        expect(await shown(page)).toBeGreaterThanOrEqual(45);
        expect(await page.getByLabel('Thread').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  it('is narrowed by thread, person, kind and day, in the list and on the axis, and keeps that in its address', () =>
    visit('/timeline/', async (page, { requests }) => {
      const all = await shown(page);
      expect(requests.filter((path) => path.endsWith('.js'))).toEqual([]);
      await page.getByLabel('Thread').selectOption({ label: 'The oil deal' });
      await expect.poll(() => shown(page)).toBe(DEAL);
      expect(await page.locator('circle:not([hidden])').count()).toBe(await shown(page));
      expect(page.url()).toContain('?thread=the-oil-deal');
      await page.getByLabel('Type').selectOption('trade');
      await expect.poll(() => said(page)).toMatch(/^\d+ of \d+ events$/);
      await page.getByLabel('Thread').selectOption('');
      await page.getByLabel('Type').selectOption('');
      await expect.poll(() => shown(page)).toBe(all);
      await page.getByLabel('Participant').selectOption({ label: 'Donald Lu' });
      await expect.poll(() => shown(page)).toBe(2);
    }));

  it('shows what had happened by a day, by keyboard', () =>
    visit('/timeline/', async (page) => {
      await page.getByRole('slider').focus();
      await page.getByRole('slider').press('Home');
      await expect.poll(() => shown(page)).toBe(1);
      await page.getByRole('slider').press('ArrowRight');
      await expect.poll(() => shown(page)).toBe(2);
      expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toBe('June 1949');
      expect(page.url()).toContain('on=1949-06');
    }));

  it('opens as its address asks', () =>
    visit('/timeline/?on=2023-01-29&thread=the-oil-deal', async (page) => {
      await page.locator('.events > li:visible').first().waitFor();
      expect(await shown(page)).toBeLessThan(DEAL ?? 0);
      expect(await page.getByLabel('Thread').inputValue()).toBe('the-oil-deal');
      expect(await page.locator('#first-cargo-2023').isVisible()).toBe(false);
    }));

  it.each([360, 768, 1440])('moves nothing when it opens as its address asks, at %i pixels', BUSY, (width) =>
    visit(
      '/timeline/?thread=the-oil-deal',
      async (page) => {
        await page.locator('.events > li:visible').first().waitFor();
        expect(await shown(page)).toBe(DEAL);
        await page.waitForTimeout(300);
        expect(await shifts(page)).toEqual([]);
      },
      { viewport: { width, height: 800 }, before: watchShifts },
    ),
  );

  it('shows every event after a while when its filters do not come', () =>
    visit(
      '/timeline/?thread=the-oil-deal',
      async (page) => {
        expect(await page.getByText('Pakistan and India sign the Tashkent Declaration').isVisible()).toBe(false);
        await expect
          .poll(() => page.getByText('Pakistan and India sign the Tashkent Declaration').isVisible())
          .toBe(true);
      },
      { before: (page) => page.route('**/TimelineFilters*', (route) => route.abort()) },
    ));

  it('leads from an event to the note about it', () =>
    visit('/timeline/#samarkand-2022', async (page) => {
      await page.locator('#samarkand-2022').getByRole('link', { name: 'Samarkand, 15 September 2022' }).click();
      await onTheDay(page, 'samarkand').waitFor();
    }));

  it('counts what is shown as of the day of the report, before and after it is narrowed, and when the switch is turned', () =>
    visit('/timeline/?as=then', async (page, { requests }) => {
      const onTheDay = await shown(page);
      expect(requests.filter((path) => path.endsWith('.js'))).toEqual([]);
      expect(await said(page)).toBe(`${onTheDay} events`);
      await page.getByLabel('Thread').selectOption({ label: 'The oil deal' });
      await expect.poll(() => shown(page)).toBeLessThan(onTheDay);
      const narrowed = await shown(page);
      expect(await said(page)).toBe(`${narrowed} of ${onTheDay} events`);
      await page.getByLabel('With hindsight').check();
      expect(await shown(page)).toBeGreaterThan(narrowed);
      expect(await said(page)).toBe(`${await shown(page)} of ${await page.locator('.events > li').count()} events`);
      await page.getByLabel('As of').check();
      expect(await said(page)).toBe(`${narrowed} of ${onTheDay} events`);
    }));
});

describe('the number of events that is told as of the day of the report', () => {
  it.each(['Thread', 'Participant', 'Type'])('is that of the events shown, whatever is chosen: %s', (name) =>
    visit('/timeline/?as=then', async (page) => {
      const onTheDay = await shown(page);
      const field = page.getByLabel(name);
      const options = await field
        .locator('option')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      expect(options.length).toBeGreaterThan(4);
      for (const value of options.filter(Boolean)) {
        await field.selectOption(value);
        await expect.poll(() => [...new URL(page.url()).searchParams.values()]).toContain(value);
        await expect.poll(async () => (await said(page)) === `${await shown(page)} of ${onTheDay} events`).toBe(true);
      }
    }),
  );
});

describe('the filters on a phone', () => {
  it('are one line, and the first event stands on the first screen, below a header of 56 pixels', () =>
    visit(
      '/timeline/',
      async (page) => {
        expect(await page.getByLabel('Thread').isVisible()).toBe(false);
        expect(await fold(page).innerText()).toBe('Filter');
        const box = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
        const [main, event] = [await box('main'), await box('.events > li')];
        expect(event.bottom - main.top).toBeLessThanOrEqual(640 - 56);
      },
      SMALL_PHONE,
    ));

  it('open at the first touch, before their script is there, and say what is chosen when they are closed again', () =>
    visit(
      '/timeline/',
      async (page) => {
        await fold(page).tap();
        expect(await page.getByLabel('Thread').isVisible()).toBe(true);
        await page.locator('.narrow astro-island:not([ssr])').waitFor({ state: 'attached' });
        expect(await page.getByLabel('Thread').isVisible()).toBe(true);
        await page.getByLabel('Thread').selectOption({ label: 'The oil deal' });
        await page.getByLabel('Type').selectOption('trade');
        await expect.poll(() => fold(page).innerText()).toBe('Filter: The oil deal, trade');
        await fold(page).tap();
        expect(await page.getByLabel('Thread').isVisible()).toBe(false);
        expect(await said(page)).toMatch(/^\d+ of \d+ events$/);
      },
      {
        ...SMALL_PHONE,
        before: (page) => delay(page, 600, '**/TimelineFilters*'),
      },
    ));

  it('say what their address asks for', () =>
    visit(
      '/timeline/?who=people/donald-lu&on=2023-01-29',
      async (page) => {
        await expect.poll(() => fold(page).innerText()).toBe('Filter: Donald Lu, up to 29 January 2023');
        expect(await page.getByLabel('Thread').isVisible()).toBe(false);
      },
      SMALL_PHONE,
    ));

  it('stand open as soon as the window is wide', () =>
    visit(
      '/timeline/',
      async (page) => {
        expect(await page.getByLabel('Thread').isVisible()).toBe(false);
        await page.setViewportSize({ width: 768, height: 640 });
        await page.getByLabel('Thread').waitFor();
        expect(await fold(page).isVisible()).toBe(false);
      },
      SMALL_PHONE,
    ));
});
