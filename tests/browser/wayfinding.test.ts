import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

/** A reader who has begun: the place is kept from then on. */
const scrollTo = async (page: Page, id: string) => {
  if (page.url().includes(READING)) {
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    await page.locator('.editions output').waitFor({ state: 'attached' });
  }
  await page.evaluate((to) => document.getElementById(to)?.scrollIntoView({ behavior: 'instant' }), id);
};
const offer = (page: Page) => page.getByRole('link', { name: /^Continue from paragraph/ });

describe('the reading position', () => {
  it('comes back on the cover and on the report, and leads there', () =>
    visit(READING, async (page, { origin }) => {
      await scrollTo(page, 'p7');
      await page.goto(`${origin}/`);
      await offer(page).click();
      await expect.poll(() => page.url()).toBe(`${origin}${READING}#p7`);
      await page.goto(`${origin}/about/`);
      await page.goto(origin + READING);
      await offer(page).waitFor();
      await scrollTo(page, 'p9');
      await expect.poll(() => offer(page).count()).toBe(0);
    }));

  it('is not offered to one who comes for the first time, asks for a place, or read no further than the beginning', () =>
    visit(READING, async (page, { origin }) => {
      expect(await offer(page).count()).toBe(0);
      await scrollTo(page, 'p2');
      await page.goto(`${origin}/`);
      await page.waitForLoadState('networkidle');
      expect(await offer(page).count()).toBe(0);
      await page.goto(origin + READING);
      await scrollTo(page, 'p8');
      await page.goto(`${origin}/`);
      await page.goto(`${origin}${READING}#note-lavrov`);
      await page.waitForLoadState('networkidle');
      expect(await offer(page).count()).toBe(0);
    }));

  it.each(['{', '#p7', `${READING}#p`, `${READING}#pseven`, `${READING}#p-7`, '/elsewhere/#p7', ''])(
    'is not disturbed by a store that holds %s',
    (broken) =>
      visit(
        '/',
        async (page) => {
          await page.waitForLoadState('networkidle');
          expect(await offer(page).count()).toBe(0);
        },
        { before: (page) => page.addInitScript((text) => localStorage.setItem('place', text), broken) },
      ),
  );

  it.each([320, 360, 480, 768, 1440])('moves nothing on the cover when it is offered, at %i pixels', (width) =>
    visit(READING, async (page, { origin }) => {
      await page.setViewportSize({ width, height: 800 });
      await scrollTo(page, 'p7');
      await page.goto(`${origin}/`);
      await offer(page).waitFor({ state: 'attached' });
      const after = page.getByRole('heading', { name: 'The cast' });
      const withOffer = await after.boundingBox();
      await offer(page).evaluate((link: HTMLAnchorElement) => {
        link.hidden = true;
      });
      expect(await offer(page).count()).toBe(0);
      expect(await after.boundingBox()).toEqual(withOffer);
    }),
  );
});

describe('the passages', () => {
  it('stand in a table with their notes, which open where they belong', () =>
    visit(`${READING}passages/`, async (page) => {
      expect(await page.locator('tbody tr').count()).toBe(14);
      const ninth = page.getByRole('row').filter({ has: page.locator('a[href$="#p9"]') });
      await ninth.getByRole('link', { name: 'The SCO', exact: true }).click();
      await page.locator('details.note[open]').waitFor();
      expect(await page.locator('details.note[open] summary').innerText()).toContain('The SCO');
    }));
});

describe('an address that leads nowhere', () => {
  it('offers a search for its own words', () =>
    visit('/people/sergei-lavrov/', async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
      await page.getByRole('link', { name: 'Search for “sergei lavrov”' }).click();
      await page.getByRole('link', { name: 'Sergey Lavrov' }).first().waitFor();
    }));

  it.each(['/%E0%A4%A/', '/%3Cimg%20src=x%20onerror=alert(1)%3E/'])('is not troubled by %s', (path) =>
    visit(path, async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
      expect(await page.locator('main img').count()).toBe(0);
    }),
  );
});

describe('going from page to page', () => {
  const transitions = (page: Page) =>
    page.addInitScript(() =>
      addEventListener('pagereveal', (event) => Object.assign(window, { moved: event.viewTransition !== null })),
    );
  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('with motion %s is a transition: %s', (reducedMotion, expected) =>
    visit(
      '/people/imran-khan/',
      async (page) => {
        await page.getByRole('link', { name: 'Record', exact: true }).first().click();
        await page.getByRole('heading', { level: 1, name: 'The record' }).waitFor();
        // It is told before the page is first drawn, which may be after its words are there.
        await expect.poll(() => page.evaluate(() => (window as unknown as { moved?: boolean }).moved)).toBe(expected);
      },
      { reducedMotion, before: transitions },
    ),
  );
});
