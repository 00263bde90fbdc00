/** What script adds to pages, each with what a reader does to see it; the checks of accessibility look at all of it. */

import type { Page } from 'playwright-core';
import { READING } from './pages.ts';

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

export const ADDED_BY_SCRIPT: readonly (readonly [
  what: string,
  path: string,
  act: (page: Page) => Promise<unknown>,
])[] = [
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
      await page.getByLabel('Your comment on The cable').waitFor();
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
  ['beside a link for a class', '/study/teach/', (page) => page.getByRole('button', { name: 'Plain English' }).click()],
];
