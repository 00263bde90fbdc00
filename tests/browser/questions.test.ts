import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, scripts } from '../support/reading.ts';
import { delay, visit } from '../support/visit.ts';

const PATH = '/study/questions/';
const question = (page: Page, id: string) => page.locator(`.question#${id}`);
const said = (page: Page, id: string) => question(page, id).locator('output').innerText();
const isOpen = (page: Page, id: string) =>
  question(page, id)
    .locator('details')
    .evaluate((one: HTMLDetailsElement) => one.open);

describe('a question', () => {
  it('tells of a wrong answer what it belongs to, and of the right one why, with its sources', () =>
    visit(PATH, async (page, { requests }) => {
      expect(scripts(requests)).toEqual([]);
      const asked = question(page, 'said-shameless');
      await asked.getByLabel('Imran Khan', { exact: true }).check();
      // Until then the button leads to the explanation, as it does without script.
      await asked.locator('astro-island:not([ssr])').waitFor();
      await asked.getByRole('button', { name: 'Check' }).click();
      await expect.poll(() => said(page, 'said-shameless')).toContain('No. He spoke of a plot');
      expect(await isOpen(page, 'said-shameless')).toBe(false);
      await asked.getByLabel('The spokeswoman of Russia’s foreign ministry').check();
      await asked.getByRole('button', { name: 'Check' }).click();
      await expect.poll(() => said(page, 'said-shameless')).toContain('Yes. Maria Zakharova');
      expect(await isOpen(page, 'said-shameless')).toBe(true);
      expect(await asked.locator('.prose .cite').count()).toBeGreaterThan(2);
      await page.reload();
      await asked.hover();
      await expect.poll(() => asked.locator('.last').innerText()).toBe('Last time: right');
    }));

  it('asks for an answer when none was chosen', () =>
    visit(PATH, async (page) => {
      const asked = question(page, 'map-samarkand');
      await asked.hover();
      await expect.poll(() => asked.locator('astro-island[ssr]').count()).toBe(0);
      await asked.getByRole('button', { name: 'Check' }).click();
      await expect.poll(() => said(page, 'map-samarkand')).toBe('Choose an answer first.');
    }));

  it('of an order is put right by keyboard, and each move is announced', () =>
    visit(PATH, async (page) => {
      const asked = question(page, 'order-february');
      const steps = () => asked.locator('.steps li > span:first-child').allInnerTexts();
      const right = [
        'Imran Khan’s plane lands in Moscow',
        'Putin’s announcement of the attack is broadcast',
        'The two men meet in the Kremlin',
      ];
      expect(await steps()).not.toEqual(right);
      await asked.getByRole('button', { name: 'Check' }).focus();
      await expect.poll(() => asked.locator('astro-island[ssr]').count()).toBe(0);
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page, 'order-february')).toContain('Not yet');
      for (const [place, words] of right.entries()) {
        while ((await steps()).indexOf(words) > place) {
          await asked.getByRole('button', { name: `Move up: ${words}` }).press('Enter');
          await expect.poll(() => said(page, 'order-february')).toContain(`${words}: now step`);
        }
      }
      expect(await steps()).toEqual(right);
      await asked.getByRole('button', { name: 'Check' }).press('Enter');
      await expect.poll(() => said(page, 'order-february')).toBe('Yes, that is the right order.');
    }));

  it('is answered by a first tap that comes before its script', () =>
    visit(
      PATH,
      async (page) => {
        const asked = question(page, 'order-february');
        const first = await asked.locator('.steps li > span:first-child').first().innerText();
        await asked.getByRole('button', { name: `Move down: ${first}` }).tap();
        await expect.poll(() => said(page, 'order-february')).toBe(`${first}: now step 2.`);
        const other = question(page, 'said-shameless');
        await other.getByText('Imran Khan', { exact: true }).tap();
        await other.getByRole('button', { name: 'Check' }).tap();
        await expect.poll(() => said(page, 'said-shameless')).toContain('No. He spoke of a plot');
        expect(await isOpen(page, 'said-shameless')).toBe(false);
      },
      { ...PHONE, before: (page) => delay(page, 500) },
    ));

  it('whose script does not come leads to its explanation', () =>
    visit(
      PATH,
      async (page) => {
        const asked = question(page, 'said-shameless');
        await asked.getByRole('button', { name: 'Check' }).tap();
        await asked.locator('.solution').waitFor();
        expect(await said(page, 'said-shameless')).toBe('');
      },
      { ...PHONE, before: (page) => page.route('**/_astro/Question*', (route) => route.abort()) },
    ));

  it('says so when the device keeps nothing', () =>
    visit(
      PATH,
      async (page) => {
        const asked = question(page, 'invitation');
        await asked.getByLabel('Sergey Lavrov').check();
        await expect.poll(() => asked.locator('astro-island[ssr]').count()).toBe(0);
        await asked.getByRole('button', { name: 'Check' }).click();
        await expect.poll(() => said(page, 'invitation')).toContain('This browser stores no data');
      },
      {
        before: (page) =>
          page.addInitScript(() => {
            Storage.prototype.setItem = () => {
              throw new DOMException('full', 'QuotaExceededError');
            };
          }),
      },
    ));
});

describe('without script', () => {
  it('every question has its answer and sources behind one click, and “Check” leads to them', () =>
    visit(
      PATH,
      async (page) => {
        expect(await page.locator('.question').count()).toBeGreaterThanOrEqual(55);
        await question(page, 'subjects').getByRole('button', { name: 'Check' }).click();
        await expect.poll(() => isOpen(page, 'subjects')).toBe(true);
        expect(await question(page, 'subjects').getByText('That is all the statement says.').isVisible()).toBe(true);
        await question(page, 'open-order').locator('summary').click();
        expect(await question(page, 'open-order').getByText('the meeting came after').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false, ...PHONE },
    ));
});
