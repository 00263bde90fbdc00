import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf, truths } from '../cases/notes-report.ts';
import { COLUMN, LINE, newspaper } from '../support/notes-hosts.ts';
import { clickWords, list, note, notesVisits, placedIs } from '../support/notes-visit.ts';

const visit = notesVisits();
const notes = fileOf(truths);
const ALL = truths.length;

describe('the paper', () => {
  it('is told what was placed and what was not, and why', () => {
    const lost = { ...notes.notes[0], name: 'lost', title: 'Lost' };
    const targets = [{ paragraph: 0, quotes: [{ exact: 'a lighthouse of glass', prefix: '', suffix: '' }] }];
    return visit(
      (site) => ({
        html: newspaper.html.replace(
          '<head>',
          `<head><script>document.addEventListener('annotated-notes',({detail})=>window.heard=detail)</script><!--${site}-->`,
        ),
      }),
      { ...notes, notes: [...notes.notes, { ...lost, targets }] },
      async ({ page }) => {
        await placedIs(page, ALL);
        const [heard, kept] = await page.evaluate(() => [
          (window as unknown as { heard: unknown }).heard,
          {
            article: self.annotatedNotes?.article,
            placed: self.annotatedNotes?.placed,
            refused: self.annotatedNotes?.refused,
          },
        ]);
        expect(heard).toEqual(kept);
        expect(kept).toMatchObject({
          article: 'cranes',
          refused: [
            { note: 'lost', exact: 'a lighthouse of glass', reason: expect.stringContaining('not in the text') },
          ],
        });
        expect(kept).toHaveProperty('placed.0', { note: 'velo', exact: 'Port Velo', status: 'exact', score: 1 });
        expect(await page.locator('annotated-notes .layer').innerText()).toContain(`${ALL} notes`);
        await list(page).click();
        expect(await page.locator('annotated-notes .layer').innerText()).toContain(`${ALL} of ${ALL + 1} notes found`);
      },
    );
  });

  it('needs a policy that allows the script and one connection, and nothing else is asked for or kept', () =>
    visit(
      (site) => ({
        ...newspaper,
        headers: {
          'content-security-policy': `default-src 'none'; script-src ${site}; connect-src ${site}; frame-src 'none'; img-src data:`,
        },
      }),
      notes,
      async ({ page, said, asked, site }) => {
        await placedIs(page, ALL);
        await clickWords(page, 'Marta Orsk');
        await note(page).waitFor();
        expect((await note(page).boundingBox())?.width).toBeGreaterThan(200);
        expect(said.filter((line) => !/srcdoc|frame/.test(line))).toEqual([]);
        expect(asked.filter((url) => url.startsWith('http'))).toEqual([
          `${site}/notes.js`,
          `${site}/data/articles/cranes/notes.json`,
        ]);
        expect(await page.context().cookies()).toEqual([]);
        expect(await page.evaluate(() => localStorage.length)).toBe(0);
      },
    ));

  it('names the element of the report, the address of the notes, and the theme', () =>
    visit(
      COLUMN,
      notes,
      async ({ page, asked }) => {
        await placedIs(page, 2);
        expect(asked).toContain(`${new URL('/elsewhere.json', page.url())}`);
        expect(await page.evaluate(() => self.annotatedNotes?.placed.map(({ note }) => note))).toEqual([
          'isle',
          'second-velo',
        ]);
        expect(await page.locator('annotated-notes .layer').evaluate((one) => getComputedStyle(one).colorScheme)).toBe(
          'dark',
        );
      },
      {
        line: 'data-root="[data-p=\'6\']" data-theme="dark" data-from="/elsewhere.json"',
        before: (page) =>
          page.route('**/elsewhere.json', (route) =>
            route.fulfill({ json: notes, headers: { 'access-control-allow-origin': '*' } }),
          ),
      },
    ));

  it('is told in the console what is wrong with the line, and its page is as it was', () =>
    visit(
      newspaper,
      '[]',
      async ({ page, said }) => {
        await expect.poll(() => said.join()).toContain('Notes on “cranes” are not shown: ');
        expect(said.join()).toContain('Check data-article and data-from.');
        expect(await page.locator('annotated-notes').count()).toBe(0);
      },
      { line: 'data-as="then"' },
    ));

  it('has a page that never rests, and the notes take a small part of its time', () =>
    visit(
      {
        html: newspaper.html.replace(
          LINE,
          `${LINE}<p id="ticker"></p><script>setInterval(()=>ticker.textContent='Tick '+performance.now(),1)
const read=TreeWalker.prototype.nextNode;window.looks=0;const style=getComputedStyle;window.getComputedStyle=(...some)=>{if(some[0]===document.querySelector('.story'))window.looks++;return style(...some)}</script>`,
        ),
      },
      notes,
      async ({ page }) => {
        await placedIs(page, ALL);
        const looks = () => page.evaluate(() => (window as unknown as { looks: number }).looks);
        const before = await looks();
        await setTimeout(2000);
        const during = (await looks()) - before;
        expect(during).toBeGreaterThan(0);
        expect(during).toBeLessThan(60);
      },
    ));

  it('gets its notes back after it has taken all elements of the page out and others in', () =>
    visit(newspaper, notes, async ({ page }) => {
      await placedIs(page, ALL);
      await page.evaluate(() => {
        document.querySelector('annotated-notes')?.remove();
        document.body.innerHTML = `<main><h1>Another</h1>${[...document.querySelectorAll('[data-p]')].map((p) => p.outerHTML).join('')}</main>`;
      });
      await expect.poll(() => page.locator('annotated-notes').count()).toBe(1);
      await expect
        .poll(() =>
          page.evaluate(
            () =>
              [...(CSS.highlights.get('annotated-notes') ?? [])].filter(
                (one) => (one as Range).startContainer.isConnected,
              ).length,
          ),
        )
        .toBe(ALL);
    }));

  it('is as it was without JavaScript', () =>
    visit(
      newspaper,
      notes,
      async ({ page }) => {
        expect(await page.locator('annotated-notes, annotated-words').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));

  it('has no fault for axe that it had not before, with the list and with a note open', () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const faults = async (page: Page) => {
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`)).sort();
    };
    const plain = { html: newspaper.html.replace(LINE, '') };
    let before: string[] = [];
    return visit(plain, notes, async ({ page }) => {
      await page.evaluate(axe);
      before = await faults(page);
    }).then(() =>
      visit(newspaper, notes, async ({ page }) => {
        await page.evaluate(axe);
        await placedIs(page, ALL);
        expect(await faults(page)).toEqual(before);
        await list(page).click();
        expect(await faults(page)).toEqual(before);
        await clickWords(page, 'hidden the survey');
        expect(await faults(page)).toEqual(before);
      }),
    );
  });
});
