import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { DESK, PHONE, visitReading } from '../support/reading.ts';

/** Selects words of a paragraph as a pointer would. */
const select = (page: Page, passage: string, words: string) =>
  page.evaluate(
    ([id, wanted]) => {
      const walker = document.createTreeWalker(document.querySelector(`#${id} .words`) as Node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = (walker.currentNode as Text).data.indexOf(wanted as string);
        if (at >= 0)
          getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + (wanted as string).length);
      }
    },
    [passage, words],
  );
/** Puts other words into a paragraph as Google Translate does: each text gives way to two `font` elements around its words. */
const translate = (page: Page, passage: string) =>
  page.evaluate((id) => {
    const walker = document.createTreeWalker(document.querySelector(`#${id} .words`) as Node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    let count = 0;
    for (const text of texts.filter(({ data }) => /\p{L}/u.test(data))) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data.replace(/\p{L}+/gu, () => `${count % 2 === 0 ? 'Lumo' : 'vela'} ${count++}`);
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, passage);
const panel = (page: Page, name = 'Mark a passage') => page.getByRole('region', { name });
const list = (page: Page) => page.locator('.own-marks li');
/** The words that are coloured as the reader's own. */
const coloured = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('own') ?? [])].map((range) => (range as Range).toString()));

describe('own marks', () => {
  it('are made of a selection, with a comment, coloured, listed, and there again at the next visit', () =>
    visitReading(DESK, async (page) => {
      await page.mouse.move(500, 500);
      await select(page, 'p1', 'how much his country wants');
      await panel(page).getByLabel('Your comment').fill('Says who?');
      await panel(page).getByRole('button', { name: 'Mark', exact: true }).click();
      await page.getByText('Kept in the notebook.').waitFor();
      expect(await coloured(page)).toEqual(['how much his country wants']);
      expect(await list(page).textContent()).toContain('“how much his country wants”Says who?');
      await page.reload();
      await expect.poll(() => coloured(page)).toEqual(['how much his country wants']);
      expect(await page.getByRole('link', { name: 'Paragraph 1', exact: true }).getAttribute('aria-description')).toBe(
        'one mark by you',
      );
    }));

  it('are made with the keyboard alone, by sentence and by word, and each step is announced', () =>
    visitReading(DESK, async (page) => {
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await page.locator('.skip').focus();
      await page.getByRole('button', { name: 'Mark a passage' }).focus();
      await press('Enter');
      const chooser = panel(page).getByRole('application');
      await chooser.waitFor();
      expect(await chooser.evaluate((element) => element === document.activeElement)).toBe(true);
      const chosen = panel(page).locator('[aria-live="polite"]');
      const words = async () => (await chosen.textContent())?.replace(/\s+/g, ' ');
      expect(await words()).toMatch(/^Paragraph 1 “Pakistan’s foreign minister, .+ big powers\.”$/);
      await press('ArrowDown', 'ArrowDown');
      expect(await words()).toBe('Paragraph 2 “It called the visit official.”');
      await press('ArrowUp', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft');
      expect(await words()).toBe('Paragraph 2 “called the”');
      await press('Enter');
      await page.keyboard.type('An official word');
      await press('Tab', 'Enter');
      await page.getByText('Kept in the notebook.').waitFor();
      expect(await list(page).textContent()).toContain('“called the”An official word');
      // The focus goes back to where the reader began.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mark a passage');
    }));

  it('are made by touch, with buttons, on a phone, and the panel leaves the words in sight', () =>
    visitReading(PHONE, async (page) => {
      await page.getByRole('button', { name: 'Aa' }).tap();
      await page.getByRole('button', { name: 'Mark a passage' }).tap();
      await panel(page).getByRole('button', { name: 'Next sentence' }).tap();
      await panel(page).getByRole('button', { name: 'Next sentence' }).tap();
      const box = await panel(page).boundingBox();
      const words = await page.evaluate(() => {
        const [range] = CSS.highlights.get('own-chosen') ?? [];
        return (range as Range).getBoundingClientRect().toJSON();
      });
      expect(words.top).toBeGreaterThan(0);
      expect(words.bottom).toBeLessThan(box?.y ?? 0);
      for (const button of await panel(page).getByRole('button').all()) {
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await panel(page).getByRole('button', { name: 'Mark', exact: true }).tap();
      await expect.poll(() => list(page).count()).toBe(1);
    }));

  it('keep what was written when the reader clicks elsewhere or chooses other words', () =>
    visitReading(DESK, async (page) => {
      await page.mouse.move(500, 500);
      await select(page, 'p2', 'called the visit official');
      await panel(page).getByLabel('Your comment').fill('Half a thought');
      await page.mouse.click(20, 400);
      await page.waitForTimeout(600);
      expect(await panel(page).getByLabel('Your comment').inputValue()).toBe('Half a thought');
      await panel(page).getByRole('button', { name: 'Previous sentence' }).click();
      expect(await panel(page).getByLabel('Your comment').inputValue()).toBe('Half a thought');
    }));

  it('are changed and taken out', () =>
    visitReading(DESK, async (page) => {
      await page.mouse.move(500, 500);
      await select(page, 'p2', 'an invitation');
      await select(page, 'p3', 'official talks');
      await panel(page).getByRole('button', { name: 'Mark', exact: true }).click();
      await page.getByRole('button', { name: 'Edit: official talks' }).click();
      await panel(page, 'Your mark').getByLabel('Your comment').fill('More than a chat');
      await panel(page, 'Your mark').getByRole('button', { name: 'Keep' }).click();
      expect(await list(page).textContent()).toContain('More than a chat');
      await page.getByRole('button', { name: 'Edit: official talks' }).click();
      await panel(page, 'Your mark').getByRole('button', { name: 'Remove' }).click();
      await expect.poll(() => list(page).count()).toBe(0);
      expect(await coloured(page)).toEqual([]);
    }));

  it('made in a translation by the browser are on the whole paragraph when the page is read as it is', () =>
    visitReading(DESK, async (page) => {
      const paragraph = page.locator('#p3 .words');
      const original = (await paragraph.textContent())?.replace(/^\s*3\s*/, '').trim();
      await page.mouse.move(500, 500);
      await translate(page, 'p3');
      await paragraph.scrollIntoViewIfNeeded();
      await select(page, 'p3', 'Lumo 4 vela 5 Lumo');
      await panel(page).getByLabel('Your comment').fill('As I read it');
      await panel(page).getByRole('button', { name: 'Mark', exact: true }).click();
      await page.getByText('Kept in the notebook.').waitFor();
      expect(await coloured(page)).toEqual(['Lumo 4 vela 5 Lumo']);
      await page.reload();
      await expect.poll(() => coloured(page)).toEqual([original]);
      expect(await list(page).textContent()).toMatch(
        /“Lumo 4 vela 5 Lumo” .*so the mark is on the whole paragraph where you made it\.As I read it/,
      );
    }));

  it('find their words again in the other edition, and say so where it has them not', () =>
    visitReading(DESK, async (page, _, origin) => {
      await page.mouse.move(500, 500);
      for (const [passage, words] of [
        ['p5', 'invade Ukraine'],
        ['p1', 'a step that underlines'],
      ] as const) {
        await page.locator(`#${passage}`).scrollIntoViewIfNeeded();
        await select(page, passage, words);
        await panel(page).getByRole('button', { name: 'Mark', exact: true }).click();
        await panel(page).waitFor({ state: 'detached' });
      }
      await page.getByRole('link', { name: 'Plain English', exact: true }).click();
      await expect.poll(() => page.url()).toBe(`${origin}${READING}plain/`);
      await expect
        .poll(() => coloured(page))
        .toEqual(['invade Ukraine', expect.stringMatching(/^Today, Sunday, .*big powers\.$/)]);
      expect(await list(page).nth(1).textContent()).toContain('so the mark is on the whole paragraph');
    }));
});
