import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SITE_LANGUAGES } from '../../src/i18n/languages.ts';
import { fileOf, truths, urduFile, urduTruths } from '../cases/notes-report.ts';
import { COLUMN, rightToLeft, withStyle } from '../support/notes-hosts.ts';
import { clickWords, list, litWords, middleOf, note, notesVisits, placedIs } from '../support/notes-visit.ts';

const visit = notesVisits();
const notes = fileOf(truths);
const ALL = truths.length;

describe('a reader of the paper’s page', () => {
  it('opens a note at its words, beside them and in sight, with whose it is, its sources and the way to the rest', () =>
    visit(COLUMN, notes, async ({ page }) => {
      await placedIs(page, ALL);
      await clickWords(page, 'Marta Orsk');
      await note(page).waitFor();
      expect(await note(page).getAttribute('aria-labelledby')).toBe('title');
      const text = await note(page).innerText();
      for (const words of [
        'On Marta Orsk',
        'What readers should know of Marta Orsk.',
        'Since then: 9 July 2031',
        'Sources (2)',
        'Notes by The Invented Backgrounder. The Velo Courier did not write them.',
      ])
        expect(text).toContain(words);
      const box = await note(page).boundingBox();
      const words = await middleOf(page, 'Marta Orsk');
      expect(Math.abs((box?.y ?? 0) - words.y)).toBeLessThan(60);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1200);
      expect(await litWords(page)).toEqual(['Marta Orsk']);
      await note(page).getByText('Sources (2)').click();
      expect(
        await note(page)
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
      ).toEqual([
        'https://notes.example/sources/#sa1',
        'https://notes.example/sources/#sb2',
        'https://notes.example/articles/cranes/#note-orsk',
      ]);
      await page.keyboard.press('Escape');
      expect(await note(page).count()).toBe(0);
      expect(await litWords(page)).toEqual([]);
    }));

  it('reads a claim with every answer, and what came later only with hindsight', () =>
    visit(
      COLUMN,
      notes,
      async ({ page }) => {
        await placedIs(page, ALL);
        await clickWords(page, 'hidden the survey');
        expect(await note(page).locator('dd').allInnerTexts()).toEqual([
          'The survey was hidden.\nIvo Tamm, 3 May 2031',
          'Nothing was hidden.\nHalden & Sons, 4 May 2031',
        ]);
        await list(page).click();
        expect(await page.getByLabel('As of 5 May 2031').isChecked()).toBe(true);
        await page.getByLabel('With hindsight').check();
        await page.keyboard.press('Escape');
        await clickWords(page, 'hidden the survey');
        expect(await note(page).locator('dd').count()).toBe(3);
      },
      { line: 'data-as="then"' },
    ));

  it('comes to the notes with the keyboard first, hears them in the order of the text, and goes on from one to the next', () =>
    visit(COLUMN, notes, async ({ page }) => {
      await placedIs(page, ALL);
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await press('Tab');
      expect(
        await page.evaluate(() => document.querySelector('annotated-notes')?.shadowRoot?.activeElement?.textContent),
      ).toBe(`${ALL} notesnot by this paper`);
      await press('Enter', 'Tab', 'Tab');
      const items = page.getByRole('region', { name: 'Notes on this report' }).getByRole('listitem');
      expect(
        await items.locator('button').evaluateAll((all) => all.map(({ firstChild }) => firstChild?.textContent)),
      ).toEqual(truths.map(({ words }) => `On ${words}`));
      expect(await litWords(page)).toEqual(['Port Velo']);
      await press('Tab', 'Tab', 'Enter');
      expect(await note(page).getByRole('heading').innerText()).toContain('On Marta Orsk');
      await note(page).getByRole('button', { name: 'Next note' }).focus();
      await press('Enter');
      expect(await note(page).getByRole('heading').innerText()).toContain('On Quay List');
      await press('Escape');
      expect(
        await page.evaluate(() => document.querySelector('annotated-notes')?.shadowRoot?.activeElement?.localName),
      ).toBe('summary');
    }));

  it('hears the list as a tree that says what each is', () =>
    visit(COLUMN, notes, async ({ page }) => {
      await placedIs(page, ALL);
      await list(page).click();
      const tree = await page.locator('annotated-notes .layer').ariaSnapshot();
      expect(tree).toContain('region "Notes on this report"');
      expect(tree).toContain('button "On Marta Orsk Term: “Marta Orsk”"');
      expect(tree).toContain(`${ALL} of ${ALL} notes found their place on this page.`);
    }));

  it('sees words that are far down before their note is read', () =>
    visit(withStyle('p{margin-block:40rem}'), notes, async ({ page }) => {
      await placedIs(page, ALL);
      await list(page).click();
      await page.getByRole('button', { name: 'On Isle Marrow' }).click();
      await note(page).waitFor();
      const top = await page.evaluate(() =>
        [...(CSS.highlights.get('annotated-notes-lit') ?? [])].map((one) => (one as Range).getBoundingClientRect().top),
      );
      expect(top[0]).toBeGreaterThan(0);
      expect(top[0]).toBeLessThan(800);
    }));

  it('has the note in a sheet on a phone, with its words in sight above it', () =>
    visit(
      COLUMN,
      notes,
      async ({ page }) => {
        await placedIs(page, ALL);
        const { x, y } = await middleOf(page, 'Isle Marrow');
        await page.touchscreen.tap(x, y);
        await note(page).waitFor();
        const box = await note(page).boundingBox();
        expect([box?.x, box?.width]).toEqual([0, 360]);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740);
        const words = await page.evaluate(() => {
          const [range] = CSS.highlights.get('annotated-notes-lit') ?? [];
          return (range as Range).getBoundingClientRect().toJSON();
        });
        expect(words.top).toBeGreaterThanOrEqual(0);
        expect(words.bottom).toBeLessThan(box?.y ?? 0);
        for (const button of await page.locator('annotated-notes').getByRole('button').all())
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      },
      { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    ));

  it('hides all notes with one press, and they stay hidden at the next visit', () =>
    visit(COLUMN, notes, async ({ page }) => {
      await placedIs(page, ALL);
      await page.getByRole('button', { name: 'Hide notes' }).click();
      const count = () => page.evaluate(() => CSS.highlights.get('annotated-notes')?.size ?? 0);
      expect(await count()).toBe(0);
      await page.reload();
      await placedIs(page, ALL);
      expect(await count()).toBe(0);
      await page.getByRole('button', { name: 'Show notes' }).click();
      expect(await count()).toBe(ALL);
      expect(await list(page).isVisible()).toBe(true);
    }));

  it('can select and copy marked words, follow the paper’s links, and press its buttons', () =>
    visit(
      { html: COLUMN.html.replace('</main>', '<p style="user-select:none">By the way.</p></main>') },
      notes,
      async ({ page }) => {
        await placedIs(page, ALL);
        const { x, y } = await middleOf(page, 'Quay List');
        await page.mouse.move(x - 20, y);
        await page.mouse.down();
        await page.mouse.move(x + 40, y, { steps: 4 });
        await page.mouse.up();
        expect((await page.evaluate(() => `${getSelection()}`)).length).toBeGreaterThan(2);
        expect(await note(page).count()).toBe(0);
        await page.mouse.click(5, 5);
        await page.getByRole('link', { name: 'Ivo Tamm' }).click();
        expect(page.url()).toContain('#tamm');
        expect(await note(page).count()).toBe(0);
      },
    ));

  it('reads each of several notes on the same words', () => {
    const whole = { ...notes.notes[0], name: 'board', title: 'On the board' };
    const targets = [{ paragraph: 0, quotes: [{ exact: 'harbour board of Port Velo', prefix: '', suffix: '' }] }];
    return visit(COLUMN, { ...notes, notes: [{ ...whole, targets }, ...notes.notes] }, async ({ page }) => {
      await placedIs(page, ALL + 1);
      await clickWords(page, 'Port Velo');
      expect(await note(page).getByRole('heading').innerText()).toContain('On Port Velo');
      await note(page).getByRole('button', { name: 'On the same words: On the board' }).click();
      expect(await note(page).getByRole('heading').innerText()).toContain('On the board');
    });
  });

  it.each([
    ['#fff', 'light'],
    ['#111', 'dark'],
  ])('on ground of %s reads notes in the %s theme, whatever the system prefers', (ground, scheme) =>
    visit(
      withStyle(`html{background:${ground}}`),
      notes,
      async ({ page }) => {
        await placedIs(page, ALL);
        expect(await page.locator('annotated-notes .layer').evaluate((one) => getComputedStyle(one).colorScheme)).toBe(
          scheme,
        );
      },
      { colorScheme: scheme === 'dark' ? 'light' : 'dark' },
    ),
  );

  it.each([
    ['data-print="notes"', true],
    ['', false],
  ])('prints the notes after the page if the paper says so (%s)', (line, prints) =>
    visit(
      COLUMN,
      notes,
      async ({ page }) => {
        await placedIs(page, ALL);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await page.emulateMedia({ media: 'print' });
        const printed = await page
          .locator('annotated-notes')
          .evaluate((one) => [
            one.shadowRoot?.querySelector<HTMLElement>('.paper')?.innerText ?? '',
            one === document.documentElement.lastElementChild,
            one.shadowRoot?.querySelector('.bar')?.getClientRects().length,
          ]);
        expect(printed[0]).toEqual(prints ? expect.stringContaining('On Isle Marrow') : '');
        expect(printed.slice(1)).toEqual([prints, 0]);
        await page.emulateMedia({ media: 'screen' });
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        expect(await list(page).isVisible()).toBe(true);
      },
      { line },
    ),
  );
});

describe('a reader of Urdu', () => {
  const urdu = urduFile();
  const size = urduTruths.length;
  const region = (page: Page) => page.getByRole('region', { name: 'اس رپورٹ پر نوٹ' });

  it.runIf(SITE_LANGUAGES.includes('ur'))(
    'has the notes, their buttons and the list of them in Urdu, from right to left, from one script and one file',
    () =>
      visit(
        rightToLeft,
        urdu,
        async ({ page, asked, site }) => {
          await placedIs(page, size);
          await region(page).getByText(`${size} نوٹ`, { exact: false }).first().click();
          await region(page).getByText(`اس صفحے پر ${size} میں سے ${size} نوٹوں کی جگہ ملی۔`).waitFor();
          await region(page).getByRole('listitem').first().getByRole('button').click();
          expect(await note(page).getByRole('button').allInnerTexts()).toEqual(['پچھلا نوٹ', 'اگلا نوٹ', 'بند کریں']);
          const style = await note(page).evaluate((one) => {
            const { direction, fontFamily, lineHeight, fontSize } = getComputedStyle(one);
            return [direction, fontFamily.split(',')[0], Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)];
          });
          expect(style).toEqual(['rtl', '"Noto Nastaliq Urdu"', 2]);
          expect(asked.filter((url) => url.startsWith('http'))).toEqual([
            `${site}/ur/notes.js`,
            `${site}/ur/data/articles/cranes/notes.json`,
          ]);
        },
        { language: 'ur/' },
      ),
  );

  it('of one note is told so in one word for it', () =>
    visit(rightToLeft, { ...urdu, notes: urdu.notes.slice(0, 1) }, async ({ page }) => {
      await placedIs(page, 1);
      await page.getByText('ایک نوٹ').waitFor();
    }));

  it('has the notes in Urdu on a page in English too', () => {
    const both = notes.notes.map((one, i) => ({ ...one, title: urdu.notes[i % size]?.title ?? '' }));
    return visit(COLUMN, { ...urdu, notes: both }, async ({ page }) => {
      await placedIs(page, ALL);
      await clickWords(page, 'Marta Orsk');
      expect(await note(page).evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
      expect(await page.locator('main').evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
    });
  });

  it('is not shown buttons without words: a file of an earlier form is refused, and the console says why', () => {
    const { words: _, ...earlier } = urdu;
    return visit(rightToLeft, earlier, async ({ page, said }) => {
      await expect.poll(() => said.join()).toContain('has no words for its buttons');
      expect(await page.locator('annotated-notes').count()).toBe(0);
    });
  });
});
