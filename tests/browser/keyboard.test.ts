import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faintFocus, hasFocus, hiddenFocus, pressUntil, tabThrough } from '../support/focus.ts';
import { PAGE_KINDS, READING } from '../support/pages.ts';
import { expectOpen, keepNotes, note } from '../support/reading.ts';
import { visit } from '../support/visit.ts';

/** The name of what has the focus, as it is written or labelled. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return 'nothing';
    const field = 'labels' in one ? (one.labels as NodeListOf<HTMLLabelElement> | null)?.[0] : undefined;
    const words = [...(field ?? one).childNodes].map((node) => (node === one ? '' : node.textContent));
    return (one.ariaLabel ?? words.join('')).replace(/\s+/g, ' ').trim();
  });

/** Presses Tab, or another key, until what has the focus is called so. */
const tabTo = (page: Page, name: string, key = 'Tab') =>
  pressUntil(page, name, async () => (await focused(page)) === name, { key, most: 60 });

describe('with the keyboard alone', () => {
  it('the tools of a note: kept and let go, its link copied, and on to the next note', () =>
    visit(READING, async (page) => {
      await page.locator('#mention-lavrov-1').focus();
      await page.keyboard.press('Enter');
      await note(page, 'lavrov').getByRole('button', { name: 'Keep' }).waitFor();
      await tabTo(page, 'Keep');
      await page.keyboard.press('Space');
      await expect.poll(() => focused(page)).toBe('Kept');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('Keep');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Copy link');
      await page.keyboard.press('Enter');
      await expect.poll(() => note(page, 'lavrov').getByRole('status').textContent()).toBe('Link copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`${READING}#note-lavrov`);
      await tabTo(page, 'Next');
      const next = '#note-foreign-office';
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('.note')?.querySelector('.body')?.id))
        .toBe(next.slice(1));
      expect(new URL(page.url()).hash).toBe(next);
      await expectOpen(page, next.replace('#note-', ''));
    }));

  it('the notebook: words written, notes put in order and taken out, and the focus is never lost', () =>
    visit('/notebook/', async (page) => {
      await keepNotes(page, ['First', 'Second', 'Third']);
      const order = () => page.locator('.kept > li > a').allInnerTexts();
      await page.getByLabel('Your comment on First').waitFor();
      await tabTo(page, 'Your comment on First');
      await page.keyboard.type('Ask why.');
      await tabTo(page, 'Move down: First');
      await page.keyboard.press('Enter');
      await expect.poll(order).toEqual(['Second', 'First', 'Third']);
      expect(await focused(page)).toBe('Move down: First');
      await page.keyboard.press('Enter');
      await expect.poll(order).toEqual(['Second', 'Third', 'First']);
      // At its end it does nothing, and keeps the focus all the same.
      expect(await focused(page)).toBe('Move down: First');
      await page.keyboard.press('Enter');
      expect(await order()).toEqual(['Second', 'Third', 'First']);
      await tabTo(page, 'Remove: Third', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect.poll(order).toEqual(['Second', 'First']);
      await expect.poll(() => focused(page)).toBe('Remove: First');
      await page.keyboard.press('Enter');
      await expect.poll(order).toEqual(['Second']);
      await expect.poll(() => focused(page)).toBe('Remove: Second');
      await page.keyboard.press('Enter');
      await page.getByText('Nothing is kept yet').waitFor();
      expect(await focused(page)).toMatch(/^Nothing is kept yet/);
    }));

  it('the search: words typed, narrowed, and the first result followed', () =>
    visit('/search/', async (page) => {
      await page.locator('.finder astro-island:not([ssr])').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('samarkand');
      await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ found/);
      expect(await focused(page)).toBe('Search');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Type');
      await page.keyboard.type('event');
      await expect.poll(() => page.locator('.results a + span', { hasText: /^(?!event)/ }).count()).toBe(0);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Made public');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatch(/^Press/);
      await page.keyboard.press('Tab');
      const first = await focused(page);
      expect(first).toBe(await page.locator('.results a').first().innerText());
      await page.keyboard.press('Enter');
      await page.waitForURL('**/events/**');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(first);
    }));

  it('the timeline: narrowed to a thread, and an event of it opened', () =>
    visit('/timeline/', async (page) => {
      await tabTo(page, 'Thread');
      await page.keyboard.type('Sam');
      await expect.poll(() => page.locator('.filters output').innerText()).toMatch(/^\d+ of \d+ events$/);
      expect(await focused(page)).toBe('Thread');
      await pressUntil(page, 'an event', () => hasFocus(page, '.events a'), { most: 60 });
      expect(await page.evaluate(() => document.activeElement?.checkVisibility())).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/events/**');
    }));
});

describe.each([
  ['light', 360],
  ['dark', 1440],
] as const)('what has the focus, in %s colours at %i pixels', (colorScheme, width) => {
  it.each([...PAGE_KINDS, `${READING}?notes=open`])('is in sight and marked on %s', (path) =>
    visit(path, (page) => tabThrough(page, 45, hiddenFocus, faintFocus), {
      viewport: { width, height: 800 },
      colorScheme,
      reducedMotion: 'reduce',
    }),
  );
});
