import { describe, expect, it } from 'vitest';
import { scripts } from '../support/reading.ts';
import { visit } from '../support/visit.ts';

const PATH = '/study/cards/';

describe('the cards', () => {
  it('ask and tell, are rated by key, and come back when they said', () =>
    visit(PATH, async (page) => {
      await page.clock.install({ time: new Date('2026-11-24T12:00:00Z') });
      await page.reload();
      await page.getByLabel('Terms, with their Urdu').hover();
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
      await page.getByLabel('Terms, with their Urdu').hover();
      await page.getByText('One card is due.').waitFor();
      await page.getByRole('button', { name: 'Begin' }).click();
      expect(await card.getByRole('heading').textContent()).toBe(first);
    }));

  it('begin also for who pressed the button before the script was there', () =>
    visit(
      PATH,
      async (page) => {
        await page.getByLabel('Terms, with their Urdu').uncheck();
        await page.getByRole('button', { name: 'Begin' }).click();
        await page.getByText('10 cards to go').waitFor();
        expect(page.url()).not.toContain('people=on');
        expect(await page.locator('.card h2').textContent()).toContain('Asad Majeed Khan');
      },
      {
        before: (page) =>
          page.route('**/*.js', async (route) => {
            await new Promise((done) => setTimeout(done, 1500));
            await route.continue();
          }),
      },
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
