import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { hasFocus, pressUntil } from '../support/focus.ts';
import { READING } from '../support/pages.ts';
import { DESK, PHONE } from '../support/reading.ts';
import { visit } from '../support/visit.ts';

const PATH = '/study/paths/fifteen-minutes/';

const tabTo = (page: Page, selector: string) =>
  pressUntil(page, selector, () => hasFocus(page, selector), { most: 120 });

describe('a path', () => {
  it('can be walked with the keyboard alone: notes opened, questions answered, stages ticked off, time told', () =>
    visit(PATH, async (page) => {
      expect(await page.locator('.progress output').textContent()).toBe('15 minutes to go');
      await tabTo(page, '#stage-1 summary');
      await page.keyboard.press('Enter');
      expect(await page.locator('#stage-1 details').first().getAttribute('open')).not.toBeNull();
      await tabTo(page, '#stage-1 [data-stage]');
      await page.keyboard.press('Space');
      expect(await page.locator('.progress output').textContent()).toBe('12 minutes to go');
      await tabTo(page, '#invitation input[type="radio"]');
      await page.locator('#invitation astro-island:not([ssr])').waitFor();
      await page.keyboard.press('Space');
      await tabTo(page, '#invitation button[type="submit"]');
      await page.keyboard.press('Enter');
      expect(await page.locator('#invitation output').textContent()).toMatch(/^(Yes|No)\. /);
      await page.reload();
      expect(await page.locator('.progress output').textContent()).toBe('12 minutes to go');
      expect(await page.locator('#stage-1 [data-stage]').isChecked()).toBe(true);
    }));

  it('can be walked by touch on a phone, and nothing is wider than the screen', () =>
    visit(
      PATH,
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        await page.locator('#stage-2 summary').first().tap();
        for (const box of await page.locator('label.done').all()) {
          expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(24);
          await box.tap();
        }
        await page.getByText('All done.').waitFor();
      },
      PHONE,
    ));

  it('reads as sections with headings, each with its own “Done”', () =>
    visit(PATH, async (page) => {
      for (const section of await page.locator('.stage').all()) {
        const snapshot = await section.ariaSnapshot();
        expect(snapshot).toMatch(/heading "\d .+ \d+ min" \[level=2\]/);
        expect(snapshot).toMatch(/checkbox "Done with “.+”"/);
      }
    }));

  it('has every claim with its answers, and everything to read, without script', () =>
    visit(
      '/study/paths/source-criticism/',
      async (page) => {
        expect(await page.locator('.stage').count()).toBe(7);
        for (const claim of await page.locator('.claim').all()) {
          expect(await claim.locator('.pair p').count()).toBeGreaterThanOrEqual(2);
        }
        await page.locator('.stage .aside summary').first().click();
        expect(await page.locator('.stage .aside .prose').first().isVisible()).toBe(true);
        expect(await page.locator('.progress').isVisible()).toBe(false);
        expect(await page.locator('label.done').first().isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  it('says when the browser keeps nothing, and goes on', () =>
    visit(
      PATH,
      async (page) => {
        await page.locator('[data-stage]').first().check();
        expect(await page.locator('.progress output').textContent()).toContain('it will be lost when you leave');
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

describe('how far one is', () => {
  const done = (page: Page, row: string) => page.locator(`[data-row="${row}"] .done`).count();

  it('is drawn and told from what was read, answered, learnt and kept', () =>
    visit(READING, async (page, { origin }) => {
      await page.mouse.move(300, 300);
      await page.mouse.move(310, 320);
      await page.locator('#mention-sco-1').scrollIntoViewIfNeeded();
      await page.locator('#mention-sco-1').click();
      await page.locator('details.note:has(#note-sco)').getByRole('button', { name: 'Keep' }).click();
      await page.goto(`${origin}/study/questions/`);
      const question = page.locator('#invitation');
      await question.hover();
      await question.locator('astro-island:not([ssr])').waitFor();
      await question.getByLabel('Sergey Lavrov').check();
      await question.getByRole('button', { name: 'Check' }).click();
      await question.getByText('Yes.').waitFor();
      await page.goto(`${origin}/study/`);
      const words = await page.locator('.words').textContent();
      const [, read] = words?.match(/Read: (\d+) of 14 paragraphs/) ?? [];
      expect(Number(read)).toBeGreaterThanOrEqual(8);
      expect(words).toContain('Answered: 1 of 55 questions, 1 of them right.');
      expect(words).toContain('Notebook: one note kept, 0 passages marked.');
      expect(await done(page, 'read')).toBe(Number(read));
      expect(await done(page, 'answered')).toBe(1);
    }));

  it('goes out as one file and comes back in another browser; a file of another kind changes nothing', () =>
    visit(
      PATH,
      async (page, { origin }) => {
        await page.locator('[data-stage]').first().check();
        await page.goto(`${origin}/study/`);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Save everything as a file' }).click(),
        ]);
        const saved = readFileSync(await file.path());
        await page.evaluate(() => localStorage.clear());
        await page.reload();
        expect(await page.locator('[data-stages="fifteen-minutes"]').textContent()).toBe('');
        const load = page.getByLabel('Load a file');
        const give = (name: string, buffer: Buffer) =>
          load.setInputFiles({ name, mimeType: 'application/json', buffer });
        await give('other.json', Buffer.from('{"a":1}'));
        await page.getByText('other.json was not saved here.').waitFor();
        const broken = saved.toString().replace(/"stages": "[^\n]+"/, '"stages": "{"');
        await give('broken.json', Buffer.from(broken));
        await page
          .getByText('broken.json is damaged: the part “stages” cannot be read. Nothing was changed.')
          .waitFor();
        await give('study.json', saved);
        await page.getByText('Loaded: stages').waitFor();
        expect(await page.locator('[data-stages="fifteen-minutes"]').textContent()).toBe('1 of 5 stages done');
      },
      { acceptDownloads: true },
    ));
});

describe('a link for a class', () => {
  it('opens the site in the state that was set', () =>
    visit('/study/teach/', async (page, { origin }) => {
      await page.getByLabel('As of 29 January 2023').check();
      await page.getByLabel('Hide notes').check();
      await page.getByRole('button', { name: 'Plain English' }).click();
      const link = await page.getByLabel('The link').inputValue();
      expect(link).toBe(`${origin}${READING}plain/?as=then&notes=none`);
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByText('Link copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
      await page.goto(link);
      expect(await page.getByLabel('As of 29 January 2023').isChecked()).toBe(true);
      expect(await page.locator('.passage .notes').first().isVisible()).toBe(false);
    }));

  it('is the address of the page that opens, without script', () =>
    visit(
      '/study/teach/',
      async (page, { origin }) => {
        await page.getByLabel('As of 29 January 2023').check();
        await page.getByRole('button', { name: 'One lesson' }).click();
        await page.waitForURL(`${origin}/study/paths/one-lesson/?as=then&notes=titles`);
      },
      { javaScriptEnabled: false },
    ));

  it('stands beside a key that is closed until it is asked for', () =>
    visit('/study/teach/', async (page) => {
      const answer = page.locator('.answers li').first();
      expect(await answer.isVisible()).toBe(false);
      await page.getByText('Show the answers to all questions').click();
      expect(await answer.isVisible()).toBe(true);
      const answered = readdirSync('content/articles/bilawal-in-moscow/questions').filter((name) =>
        /^(?:options|order):/m.test(readFileSync(`content/articles/bilawal-in-moscow/questions/${name}`, 'utf8')),
      );
      expect(await page.locator('.answers li').count()).toBe(answered.length);
    }));
});

describe('the plain edition', () => {
  const { articles, plain } = readContents('.').contents;
  const headlines = { full: articles[0]?.data.headline, plain: plain[0]?.data.headline };

  it('takes the place of the full one, and the open note stays open where it is', () =>
    visit(
      READING,
      async (page, { origin }) => {
        await page.locator('#mention-samarkand-1').click();
        const note = page.locator('details.note:has(#note-samarkand)');
        const before = await note.boundingBox();
        await page.evaluate(() => Object.assign(window, { sameDocument: true }));
        await page.getByRole('link', { name: 'Plain English', exact: true }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => page.url()).toContain(`${origin}${READING}plain/`);
        expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
        expect(await note.getAttribute('open')).not.toBeNull();
        expect(await page.locator('h1').textContent()).toBe(headlines.plain);
        expect(Math.abs(((await note.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(600);
        await page.getByText('Now showing: Plain English.').waitFor({ state: 'attached' });
        await page.locator('#mention-kremlin-1').click();
        expect(await page.locator('details.note:has(#note-kremlin)').getAttribute('open')).not.toBeNull();
        await page.getByRole('link', { name: 'Full text' }).click();
        await expect.poll(() => page.locator('h1').textContent()).toBe(headlines.full);
      },
      DESK,
    ));

  it('is a page of its own without script, with every note', () =>
    visit(
      READING,
      async (page) => {
        await page.getByRole('link', { name: 'Plain English', exact: true }).click();
        await page.waitForURL('**/plain/');
        expect(await page.locator('#p1').textContent()).toContain('which means his first');
        const notes = readdirSync('content/articles/bilawal-in-moscow/notes');
        expect(await page.locator('details.note').count()).toBe(notes.length);
      },
      { javaScriptEnabled: false },
    ));

  it('marks each word of the term list once, and leads to its meaning and its Urdu and back', () =>
    visit(`${READING}plain/`, async (page) => {
      const marks = await page
        .locator('.words .word')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('href')));
      expect(marks.length).toBeGreaterThanOrEqual(20);
      expect(new Set(marks).size).toBe(marks.length);
      expect(await page.getByRole('link', { name: 'Related term: Special military operation' }).count()).toBe(1);
      await page.getByRole('link', { name: 'Meaning: Rapprochement' }).click();
      const word = page.locator('#word-rapprochement');
      expect((await word.locator('[lang="ur"]').textContent())?.trim()).toBe('مفاہمت');
      expect(await word.locator('dd').textContent()).toContain('renewal of good relations');
      await word.getByRole('link').click();
      expect(page.url()).toContain('#at-rapprochement');
    }));
});
