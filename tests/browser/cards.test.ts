import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scripts } from '../support/reading.ts';
import { delay, visit } from '../support/visit.ts';

const PATH = '/study/cards/';
const cardOf = (page: Page) => page.getByRole('region', { name: 'Card', exact: true });
const grades = (page: Page) => page.getByRole('group', { name: 'How well did you know it?' });

/** Begins with the ten new cards of one sitting. */
async function begin(page: Page): Promise<void> {
  await page.getByLabel('Terms, with Urdu').hover();
  await page.locator('.cards astro-island:not([ssr])').waitFor();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText('10 cards to go').waitFor();
}

/** In how many minutes a new card comes back by its grade; a day is in minutes, too. */
const [GOOD, EASY] = [10, 8 * 24 * 60];
/** In how many minutes each card comes back, as this device keeps it. */
const kept = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    Object.values<{ due: string; last_review: string }>(JSON.parse(localStorage.getItem('cards') ?? '{}')).map(
      ({ due, last_review }) => (Date.parse(due) - Date.parse(last_review)) / 60_000,
    ),
  );

describe('the cards', () => {
  it('ask and tell, are rated by key, and come back when they said', () =>
    visit(PATH, async (page) => {
      await page.clock.install({ time: new Date('2026-11-24T12:00:00Z') });
      await page.reload();
      await page.getByLabel('Terms, with Urdu').hover();
      await page.locator('.cards astro-island:not([ssr])').waitFor();
      await page.getByRole('button', { name: 'Begin' }).focus();
      await page.keyboard.press('Enter');
      const card = page.getByRole('region', { name: 'Card', exact: true });
      await card.waitFor();
      expect(await card.textContent()).toContain('10 cards to go');
      const first = await card.getByRole('heading').textContent();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await card.getByRole('group', { name: 'How well did you know it?' }).waitFor();
      await page.keyboard.press('4');
      await card.getByText('9 cards to go').waitFor();
      expect(await card.getByRole('heading').textContent()).not.toBe(first);
      await card.getByRole('button', { name: 'Stop' }).click();
      await page.getByText('0 cards are due.').waitFor();
      await page.clock.setSystemTime(new Date('2026-12-24T12:00:00Z'));
      await page.reload();
      await page.getByLabel('Terms, with Urdu').hover();
      await page.getByText('One card is due.').waitFor();
      await page.getByRole('button', { name: 'Begin' }).click();
      expect(await card.getByRole('heading').textContent()).toBe(first);
    }));

  it('are turned and graded by Space and Enter wherever the focus is in them, as in Anki, and the page stays where it is', () =>
    visit(
      PATH,
      async (page) => {
        await begin(page);
        const card = cardOf(page);
        expect(await card.getByText(/Space or Enter/).isVisible()).toBe(true);
        const top = await page.evaluate(() => scrollY);
        for (const key of ['Space', 'Enter']) {
          const asked = await card.getByRole('heading').textContent();
          await page.keyboard.press(key);
          await grades(page).waitFor();
          await page.keyboard.press(key);
          await grades(page).waitFor({ state: 'detached' });
          expect(await card.getByRole('heading').textContent()).not.toBe(asked);
        }
        // Where there is nothing to focus, a click is in the card all the same.
        await card.click({ position: { x: 5, y: 5 } });
        await page.keyboard.press('Space');
        await grades(page).waitFor();
        await page.keyboard.press('4');
        await card.getByText('9 cards to go').waitFor();
        expect(await page.evaluate(() => scrollY)).toBe(top);
        // “Good” brings a new card back within the sitting, “Easy” after days.
        expect(await kept(page)).toEqual([GOOD, GOOD, EASY]);
      },
      { viewport: { width: 1024, height: 600 } },
    ));

  it('leave a button and a link in them their own keys, and a held key and the keys of the browser alone', () =>
    visit(PATH, async (page) => {
      await begin(page);
      const card = cardOf(page);
      // What is held down turns the card and does not grade it.
      await page.keyboard.down('Enter');
      await page.keyboard.down('Enter');
      await grades(page).waitFor();
      await page.keyboard.up('Enter');
      await page.keyboard.press('Control+4');
      expect(await kept(page)).toEqual([]);
      await card.getByRole('button', { name: 'Easy' }).press('Space');
      await card.getByText('9 cards to go').waitFor();
      expect(await kept(page)).toEqual([EASY]);
      await card.getByRole('button', { name: 'Show the answer' }).press('Enter');
      await card.getByRole('link', { name: 'Full entry' }).press('Enter');
      await page.waitForURL('**/terms/**');
    }));

  it('begin also for who pressed the button before the script was there', () =>
    visit(
      PATH,
      async (page) => {
        await page.getByLabel('Terms, with Urdu').uncheck();
        await page.getByRole('button', { name: 'Begin' }).click();
        await page.getByText('10 cards to go').waitFor();
        expect(page.url()).not.toContain('people=on');
        expect(await page.locator('.card h2').textContent()).toContain('Asad Majeed Khan');
      },
      { before: (page) => delay(page, 1500) },
    ));

  it('are asked again in the same sitting when they were not known', () =>
    visit(PATH, async (page) => {
      await page.getByLabel('People').uncheck();
      await page.getByRole('button', { name: 'Begin' }).click();
      const heading = page.locator('.card h2');
      const first = await heading.textContent();
      for (const grade of ['Again', ...Array.from({ length: 9 }, () => 'Easy')]) {
        await page.getByRole('button', { name: 'Show the answer' }).click();
        await page.getByRole('button', { name: grade }).click();
      }
      expect(await heading.textContent()).toBe(first);
      expect(await page.getByText('The last card').count()).toBe(1);
    }));

  it('leave out what came later, if one likes, and are no script before the reader turns to them', () =>
    visit(PATH, async (page, { requests }) => {
      await page.waitForLoadState('networkidle');
      expect(scripts(requests)).toEqual([]);
      const later = await page.locator('#deck [data-kind="events"][data-later] .front').allTextContents();
      await page.getByLabel('Terms').uncheck();
      await page.getByLabel('People').uncheck();
      await page.getByLabel('Dates').check();
      await page.getByLabel('Only what was public').check();
      await page.getByRole('button', { name: 'Begin' }).click();
      for (let i = 0; i < 10; i++) {
        expect(later).not.toContain((await page.locator('.card h2').textContent())?.trim());
        await page.getByRole('button', { name: 'Show the answer' }).click();
        await page.getByRole('button', { name: 'Easy' }).click();
      }
      await page.getByText('Done for now: 10 answers.').waitFor();
    }));

  it('are a list that opens without script', () =>
    visit(
      PATH,
      async (page) => {
        expect(await page.getByRole('button', { name: 'Begin' }).isVisible()).toBe(false);
        await page.locator('#deck summary', { hasText: 'Cipher' }).click();
        expect(await page.getByText('a coded secret telegram').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));
});
