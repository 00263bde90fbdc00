import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notesPolicy } from '@/embed/notes-line.ts';
import { SITE_LANGUAGES } from '@/i18n/languages.ts';
import { fileOf, truths } from '../cases/notes-report.ts';
import { LINE, newspaper } from '../support/notes-hosts.ts';
import { notesVisits, placedIs } from '../support/notes-visit.ts';
import { DIST } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

const PAGE = '/embed/on-your-page/';
const visitHost = notesVisits();
const host = { html: newspaper.html.replace(LINE, '') };

describe('the page for publishers', () => {
  it('says of a pasted text which notes will find their place, and sends it nowhere', () =>
    visit(PAGE, async (page, { requests }) => {
      const said = page.locator('form[data-notes] output');
      await page.getByRole('button', { name: 'Look for the notes' }).click();
      expect(await said.textContent()).toContain('Paste the text');
      const text = readFileSync(`${DIST}/data/articles/bilawal-in-moscow.txt`, 'utf8');
      await page.getByLabel('Its text').fill(text);
      await page.getByRole('button', { name: 'Look for the notes' }).click();
      await expect.poll(() => said.textContent()).toMatch(/^(\d+) of \1 notes would find their place\.$/);
      expect(await page.locator('[data-results] mark', { hasText: 'diplomatic cable' }).count()).toBe(1);
      await page.getByLabel('Its text').fill(text.replace('diplomatic cable', 'letter'));
      await page.getByRole('button', { name: 'Look for the notes' }).click();
      await expect.poll(() => said.textContent()).toMatch(/^40 of 41/);
      expect(await page.locator('[data-results] li').first().textContent()).toContain(
        '“diplomatic cable” – it is not in the text',
      );
      expect(requests.filter((path) => path.includes('notes.json'))).toEqual([
        '/data/articles/bilawal-in-moscow/notes.json',
      ]);
    }));

  it.runIf(SITE_LANGUAGES.includes('ur'))(
    'in Urdu looks for its notes in the text in either language, and says in Urdu what it finds',
    () =>
      visit(`/ur${PAGE}`, async (page) => {
        const said = page.locator('form[data-notes] output');
        const look = () => page.getByRole('button', { name: 'نوٹ تلاش کریں' }).click();
        await look();
        await expect.poll(() => said.textContent()).toBe('پہلے رپورٹ کا متن اوپر والے خانے میں چسپاں کریں۔');
        for (const folder of ['', '/ur']) {
          await page
            .getByLabel('اس کا متن')
            .fill(readFileSync(`${DIST}${folder}/data/articles/bilawal-in-moscow.txt`, 'utf8'));
          await look();
          await expect.poll(() => said.textContent()).toMatch(/^(\d+) میں سے \1 نوٹوں کو جگہ مل جائے گی۔$/);
        }
        await page.getByLabel('اس کا متن').fill('کچھ اور');
        await look();
        await page.getByText('یہ الفاظ متن میں نہیں ملے۔').first().waitFor();
        const line = await page.locator('textarea[readonly]').first().inputValue();
        expect(line).toContain('/ur/notes.js" data-article="bilawal-in-moscow" integrity="sha384-');
      }),
  );

  it('gives a line with the digest of the script, by which a page shows the notes under the policy that it names', () =>
    visit(PAGE, async (page) => {
      const line = await page.locator('textarea[readonly]').first().inputValue();
      const digest = createHash('sha384')
        .update(readFileSync(`${DIST}/notes.js`))
        .digest('base64');
      expect(line).toContain(` integrity="sha384-${digest}"`);
      const local = (site: string) => line.replace(/src="[^"]+"/, `src="${site}/notes.js"`);
      await visitHost(
        (site) => ({
          html: newspaper.html.replace(LINE, local(site)),
          headers: { 'content-security-policy': `default-src 'none'; ${notesPolicy(`${site}/notes.js`)}` },
        }),
        fileOf(truths),
        async ({ page }) => placedIs(page, truths.length),
      );
      await visitHost(
        (site) => ({ html: newspaper.html.replace(LINE, local(site).replace('sha384-', 'sha384-AA')) }),
        fileOf(truths),
        async ({ page, said }) => {
          await expect.poll(() => said.join()).toContain('integrity');
          expect(await page.evaluate(() => self.annotatedNotes)).toBeUndefined();
        },
      );
    }));

  it('has a bookmark that shows the notes on a page that knows nothing of them, again and again', () =>
    visit(PAGE, async (page) => {
      const bookmark = (await page.getByRole('link', { name: 'Notes: ' }).first().getAttribute('href')) ?? '';
      expect(bookmark).toMatch(/^javascript:/);
      await visitHost(host, fileOf(truths), async ({ page, site }) => {
        const before = await page.locator('script').count();
        const press = () =>
          page.evaluate(
            decodeURIComponent(bookmark.replace('javascript:', '')).replace(
              /https?:[^"]+notes\.js/,
              `${site}/notes.js`,
            ),
          );
        await press();
        await placedIs(page, truths.length);
        await press();
        await expect.poll(() => page.locator('script').count()).toBe(before);
        await placedIs(page, truths.length);
        expect(await page.locator('annotated-notes').count()).toBe(1);
      });
    }));

  it('says that a page’s policy may forbid the bookmark, which is so', () =>
    visitHost(
      { ...host, headers: { 'content-security-policy': "script-src 'self'" } },
      fileOf(truths),
      async ({ page, site, said }) => {
        await page.evaluate((src) => {
          const line = document.createElement('script');
          Object.assign(line, { type: 'module', src });
          document.head.append(line);
        }, `${site}/notes.js`);
        await expect.poll(() => said.join()).toContain('Content Security Policy');
        expect(await page.evaluate(() => self.annotatedNotes)).toBeUndefined();
      },
    ));
});
