import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '../support/visit.ts';

const KEPT = [
  { url: 'http://localhost/articles/a/#note-x', title: 'The cable', gist: 'A telegram.', headline: 'A report' },
  {
    kind: 'mark',
    id: 'urn:uuid:1',
    url: 'http://localhost/articles/a/#p3',
    headline: 'A report',
    exact: 'formal talks',
    prefix: '',
    suffix: '',
    comment: '',
    created: '2026-11-24T10:00:00.000Z',
  },
];
const holding = (text: string) => ({
  before: (page: Page) =>
    page.addInitScript((held) => {
      if (localStorage.getItem('seen') === null) localStorage.setItem('notebook', held);
      localStorage.setItem('seen', '');
    }, text),
});
const titles = (page: Page) => page.locator('.kept li > a').allTextContents();
const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await file.path(), 'utf8');
};
const choose = (page: Page, name: string, content: string) =>
  page
    .getByLabel('Load a notebook')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

describe('the notebook', () => {
  it('is put in order, written in, taken away as a file, emptied and filled from it', () =>
    visit(
      '/notebook/',
      async (page) => {
        await page.getByRole('button', { name: 'Move up: “formal talks”' }).click();
        expect(await titles(page)).toEqual(['“formal talks”', 'The cable']);
        await page.getByLabel('Your comment on The cable').fill('Where is it now?');
        await page.getByLabel('Your comment on The cable').blur();
        await page.reload();
        await page.getByRole('link', { name: 'The cable' }).waitFor();
        expect(await titles(page)).toEqual(['“formal talks”', 'The cable']);
        expect(await page.getByLabel('Your comment on The cable').inputValue()).toBe('Where is it now?');
        expect(await download(page, 'Download as Markdown')).toMatch(
          /> formal talks[\s\S]+## The cable[\s\S]+Where is it now\?/,
        );
        const saved = await download(page, 'Download as Web Annotations');
        await page.getByRole('button', { name: 'Remove: The cable' }).click();
        await page.getByRole('button', { name: 'Remove: “formal talks”' }).click();
        await page.getByText('Nothing is kept yet').waitFor();
        await choose(page, 'notebook.jsonld', saved);
        await page.getByText('2 of 2 added').waitFor();
        expect(await titles(page)).toEqual(['“formal talks”', 'The cable']);
        expect(await page.getByLabel('Your comment on The cable').inputValue()).toBe('Where is it now?');
      },
      { ...holding(JSON.stringify(KEPT)), acceptDownloads: true },
    ));

  it('changes nothing for a file that is none, and says why', () =>
    visit(
      '/notebook/',
      async (page) => {
        await page.getByLabel('Your comment on The cable').waitFor();
        await choose(page, 'essay.docx', 'PK');
        await expect
          .poll(() => page.getByRole('alert').textContent())
          .toBe('essay.docx is not JSON. Choose a file made with “Download as Web Annotations”. Nothing was changed.');
        expect(await titles(page)).toHaveLength(2);
      },
      holding(JSON.stringify(KEPT)),
    ));

  it('offers what it could not read as a file', () =>
    visit(
      '/notebook/',
      async (page) => {
        await page.getByText('could not be read').waitFor();
        expect(await download(page, 'Download it')).toBe('{"broken');
      },
      { ...holding('{"broken'), acceptDownloads: true },
    ));

  it('goes to paper with the words and without the buttons', () =>
    visit(
      '/notebook/',
      async (page) => {
        await page.getByLabel('Your comment on The cable').fill('Ask the teacher');
        await page.getByLabel('Your comment on The cable').blur();
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.written').getByText('Ask the teacher').isVisible()).toBe(true);
        expect(await page.locator('.notebook button:visible').count()).toBe(0);
      },
      holding(JSON.stringify(KEPT)),
    ));
});
