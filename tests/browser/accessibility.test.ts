import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ENDS, findInMarkup, findViolations } from '../support/axe.ts';
import { builtPages, IN_OTHER_DENSITIES, PAGE_KINDS, READING } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

/**
 * The rules that one page can break and another of its template does not, since its words, links and pictures differ. The
 * others are looked for on a page of each kind here, and on every page in every view by `npm run test:all`.
 */
const OF_CONTENT = [
  'aria-valid-attr-value',
  'definition-list',
  'document-title',
  'duplicate-id-aria',
  'empty-heading',
  'empty-table-header',
  'heading-order',
  'html-has-lang',
  'image-alt',
  'landmark-unique',
  'link-name',
  'list',
  'listitem',
  'page-has-heading-one',
  'svg-img-alt',
  'table-duplicate-name',
  'td-headers-attr',
  'valid-lang',
];

describe('axe finds nothing, by day and by night', () => {
  it.each([
    ['on every kind of page, wide and narrow', PAGE_KINDS, { views: ENDS }],
    ['on the report in other densities', IN_OTHER_DENSITIES, { views: ENDS }],
  ])(
    '%s',
    async (_, paths, options) => {
      expect(await findViolations(paths, options)).toEqual([]);
    },
    240_000,
  );
});

it('axe finds nothing in the words, links and pictures of any other page', async () => {
  const others = builtPages().filter(({ path }) => !PAGE_KINDS.includes(path));
  expect(await findInMarkup(others, OF_CONTENT)).toEqual([]);
}, 120_000);

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
