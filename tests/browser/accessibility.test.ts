import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { PAGE_KINDS, READING } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

describe('axe finds nothing in what script adds', () => {
  // What the page itself can have is looked for above.
  const ONE_EACH = [
    ['light', 360],
    ['dark', 1440],
  ] as const;
  const KEPT = JSON.stringify([
    { url: 'http://localhost/#note-x', title: 'The cable', gist: 'A telegram.', headline: 'A report', comment: 'Mine' },
    {
      kind: 'mark',
      id: 'urn:uuid:1',
      url: 'http://localhost/articles/bilawal-in-moscow/#p3',
      headline: 'A report',
      exact: 'formal talks',
      prefix: '',
      suffix: '',
      comment: 'How?',
      created: '',
    },
  ]);
  const keep = (page: Page) => page.evaluate((kept) => localStorage.setItem('notebook', kept), KEPT);

  it.each<[string, string, (page: Page) => Promise<unknown>]>([
    [
      'in the tools of a note',
      READING,
      async (page) => {
        await page.locator('#mention-lavrov-1').click();
        await page.locator('#note-lavrov').getByRole('button', { name: 'Cite' }).click();
      },
    ],
    [
      'where the note of an address is told as missing',
      `${READING}#note-samarkant`,
      (page) => page.getByRole('link', { name: 'is not on this page' }).waitFor(),
    ],
    [
      'while a passage is being marked',
      READING,
      async (page) => {
        await keep(page);
        await page.reload();
        await page.locator('.own-marks li').waitFor();
        await page.getByRole('button', { name: 'Mark a passage' }).click();
        await page.getByRole('application').waitFor();
      },
    ],
    [
      'in a notebook that holds something',
      '/notebook/',
      async (page) => {
        await keep(page);
        await page.reload();
        await page.getByLabel('Your words on The cable').waitFor();
      },
    ],
    [
      'on a card that was turned',
      '/study/cards/',
      async (page) => {
        await page.getByLabel('People').hover();
        await page.locator('.cards astro-island:not([ssr])').waitFor();
        await page.getByRole('button', { name: 'Begin' }).click();
        await page.getByRole('button', { name: 'Show the answer' }).click();
      },
    ],
    [
      'beside a link for a class',
      '/study/teach/',
      (page) => page.getByRole('button', { name: 'Plain English' }).click(),
    ],
  ])('%s', async (_, path, act) => {
    expect(await findViolations([path], { act, views: ONE_EACH })).toEqual([]);
  });
});

describe('every kind of page', () => {
  it.each(PAGE_KINDS)('%s can be read whole without script, with one heading of the first order', (path) =>
    visit(
      path,
      async (page) => {
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        expect(await page.getByRole('main').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    ),
  );
});

describe('in forced colours', () => {
  it('mentions keep their underlines and the switch shows what is chosen', () =>
    visit(
      READING,
      async (page) => {
        const line = await page
          .locator('#mention-lavrov-1')
          .evaluate((one) => getComputedStyle(one).textDecorationLine);
        expect(line).toBe('underline');
        await page.getByLabel('As of 29 January 2023').check();
        expect(await page.getByLabel('As of 29 January 2023').isChecked()).toBe(true);
      },
      { forcedColors: 'active' },
    ));
});
