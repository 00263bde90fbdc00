import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { delay, visit } from '../support/visit.ts';

const results = (page: Page) => page.locator('.results > li > a');
const search = async (page: Page, words: string): Promise<string[]> => {
  await page.getByRole('searchbox', { name: 'Search' }).fill(words);
  await expect.poll(() => page.locator('.said').innerText()).toMatch(/found/);
  await expect.poll(() => page.url()).toContain(new URLSearchParams({ q: words }).toString());
  return results(page).allInnerTexts();
};

describe('the search', () => {
  it('loads nothing of its index before the first letter', () =>
    visit('/search/', async (page, { requests }) => {
      await page.getByRole('searchbox').click();
      expect(requests.filter((path) => path.includes('pagefind/'))).toEqual([]);
      await search(page, 'Samarkand');
      expect(requests.filter((path) => path.includes('pagefind/')).length).toBeGreaterThan(0);
    }));

  it.each([
    ['Shehbaz', 'Shehbaz Sharif'],
    ['Shahbaz', 'Shehbaz Sharif'],
    ['Шахбаз', 'Shehbaz Sharif'],
    ['شہباز', 'Shehbaz Sharif'],
    ['Lavrov', 'Sergey Lavrov'],
    ['Sergei', 'Sergey Lavrov'],
    ['Лавров', 'Sergey Lavrov'],
    ['لاوروف', 'Sergey Lavrov'],
    ['cipher', 'Cipher'],
    ['cypher', 'Cipher'],
    // Typed on an Arabic keyboard, with vowel signs, and with the sign that parts letters.
    ['شهباز شريف', 'Shehbaz Sharif'],
    ['دفترِ خارجہ', 'Ministry of Foreign Affairs of Pakistan'],
    ['دفتر خارجه', 'Ministry of Foreign Affairs of Pakistan'],
    ['بلاول', 'Bilawal Bhutto Zardari'],
    ['Захарова', 'Maria Zakharova'],
    ['PDM', 'Pakistan Democratic Movement'],
  ])('finds for %s the entry %s', (words, title) =>
    visit('/search/', async (page) => expect(await search(page, words)).toContain(title)),
  );

  it('finds the same for joined words and for words apart', () =>
    visit('/search/', async (page) => {
      const apart = await search(page, 'no confidence');
      expect(apart.length).toBeGreaterThan(3);
      expect(await search(page, 'no-confidence')).toEqual(apart);
    }));

  it('lands on the note, which is open', () =>
    visit('/search/?q=dispensation', async (page) => {
      await page.getByRole('link', { name: 'Putin’s signals to Sharif' }).click();
      await expect.poll(() => page.url()).toContain(`${READING}#note-new-dispensation`);
      await page.getByText('is South Asian English').waitFor();
    }));

  it('is narrowed by kind, and to what was public on the day', () =>
    visit('/search/', async (page) => {
      const all = await search(page, 'cargo');
      await page.getByLabel('Made public').selectOption('on the day');
      await expect.poll(() => results(page).count()).toBeLessThan(all.length);
      await page.getByLabel('Made public').selectOption('');
      await page.getByLabel('Type').selectOption('event');
      await expect.poll(() => page.locator('.results a + span', { hasText: /^(?!event)/ }).count()).toBe(0);
    }));

  it('is narrowed, too, by what was chosen before its script came', () =>
    visit(
      '/search/',
      async (page) => {
        await page.getByLabel('Type').selectOption('event');
        await page.getByRole('searchbox').fill('cargo');
        await results(page).first().waitFor();
        expect(await page.locator('.results a + span', { hasText: /^(?!event)/ }).count()).toBe(0);
        expect(await page.getByLabel('Type').inputValue()).toBe('event');
      },
      { before: (page) => delay(page, 600) },
    ));

  it('takes nothing in the words for markup', () =>
    visit('/search/', async (page) => {
      await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>');
      await expect.poll(() => page.locator('.said').innerText()).not.toBe('');
      expect(await page.locator('.finder img').count()).toBe(0);
    }));

  it('says so when its files do not come, and works at the next try', () =>
    visit(
      '/search/',
      async (page) => {
        await page.getByRole('searchbox').fill('oil');
        await page.getByText('The search did not load').waitFor();
        await page.unroute('**/pagefind/**');
        await search(page, 'oil deal');
        expect(await results(page).count()).toBeGreaterThan(0);
      },
      { before: (page) => page.route('**/pagefind/**', (route) => route.abort()) },
    ));

  it('is reached with a slash from any page, but not while something is typed', () =>
    visit('/people/imran-khan/', async (page) => {
      await page.keyboard.press('/');
      await page.waitForURL('**/search/**');
      await page.locator('.finder astro-island:not([ssr])').waitFor();
      await page.keyboard.type('a/b');
      expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    }));

  it('is reached with a slash from its own results, with the words still there', () =>
    visit('/search/?q=cipher', async (page) => {
      await results(page).first().focus();
      await page.keyboard.press('/');
      await page.keyboard.type(' cable');
      expect(await page.getByRole('searchbox').inputValue()).toBe('cipher cable');
    }));

  it('leaves the slash alone for who turned it off', () =>
    visit('/search/', async (page, { origin }) => {
      const slash = page.getByLabel('Press / on any page to search');
      await page.locator('.finder astro-island:not([ssr])').waitFor();
      await slash.uncheck();
      await page.reload();
      await expect.poll(() => slash.isChecked()).toBe(false);
      await page.goto(`${origin}/people/imran-khan/`);
      await page.evaluate(() =>
        addEventListener('keydown', (event) => Object.assign(window, { isTaken: event.defaultPrevented })),
      );
      await page.keyboard.press('/');
      expect(await page.evaluate(() => (window as unknown as { isTaken: boolean }).isTaken)).toBe(false);
      await page.goto(`${origin}/search/`);
      await expect.poll(() => slash.isChecked()).toBe(false);
      await slash.check();
      await page.goBack();
      expect(page.url()).toBe(`${origin}/people/imran-khan/`);
      await page.keyboard.press('/');
      await page.waitForURL('**/search/#find');
    }));

  it('says without script how to search all the same', () =>
    visit('/search/', async (page) => expect(await page.getByText('Ctrl+F').isVisible()).toBe(true), {
      javaScriptEnabled: false,
    }));
});
