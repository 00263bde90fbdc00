import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { DESK, expectOpen, note, onTheDay, PHONE, scripts, visitReading } from '../support/reading.ts';
import { BUSY, delay, shifts, watchShifts } from '../support/visit.ts';

describe('before the reader engages', () => {
  it('asks for the page, its fonts and its icon, and for no script', () =>
    visitReading(DESK, async (page, requests) => {
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForTimeout(300);
      expect(scripts(requests)).toEqual([]);
      expect(requests.every((path) => path.startsWith('/'))).toBe(true);
    }));

  it.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('moves nothing on %s', BUSY, (_, options) =>
    visitReading(
      options,
      async (page) => {
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(300);
        expect(await shifts(page)).toEqual([]);
      },
      { before: watchShifts },
    ),
  );
});

describe('a note', () => {
  it('opens at the first click on its title, and React then adds its tools', () =>
    visitReading(DESK, async (page, requests) => {
      await note(page, 'lavrov').locator('summary').click();
      await expectOpen(page, 'lavrov');
      await note(page, 'lavrov').getByRole('button', { name: 'Keep' }).waitFor();
      expect(scripts(requests).length).toBeGreaterThan(0);
      await expectOpen(page, 'lavrov');
    }));

  it('opens at the first click on the words in the text, and the text does not move', () =>
    visitReading(DESK, async (page) => {
      const words = page.locator('#mention-lavrov-1');
      await words.scrollIntoViewIfNeeded();
      const placeInPage = () =>
        page.locator('#p3 .words').evaluate((element) => element.getBoundingClientRect().top + scrollY);
      const before = await placeInPage();
      await words.click();
      await expectOpen(page, 'lavrov');
      await page.waitForTimeout(700);
      expect(await placeInPage()).toBe(before);
      expect((await words.boundingBox())?.y).toBeGreaterThan(0);
      expect(page.url()).toContain('#note-lavrov');
    }));

  it('opens while React is on its way, and stays open when it comes', () =>
    visitReading(
      DESK,
      async (page) => {
        await note(page, 'putin').locator('summary').click();
        await expectOpen(page, 'putin');
        await note(page, 'putin').getByRole('button', { name: 'Copy link' }).waitFor();
        await expectOpen(page, 'putin');
      },
      { before: (page) => delay(page, 800) },
    ));

  it('opens when the file of React does not come, and gets its tools when a later try succeeds', () =>
    visitReading(
      DESK,
      async (page) => {
        await note(page, 'putin').locator('summary').click();
        await expectOpen(page, 'putin');
        await page.waitForTimeout(2500);
        expect(await onTheDay(page, 'putin').isVisible()).toBe(true);
        await page.unroute('**/*.js');
        await page.mouse.move(0, 0);
        await note(page, 'putin').hover();
        await note(page, 'putin').getByRole('button', { name: 'Keep' }).waitFor();
      },
      { before: (page) => page.route('**/*.js', (route) => route.abort()) },
    ));

  it('closes another one, and Escape closes it', () =>
    visitReading(DESK, async (page) => {
      await note(page, 'bilawal').locator('summary').click();
      await page.locator('#mention-lavrov-1').click();
      await expectOpen(page, 'lavrov');
      await expectOpen(page, 'bilawal', false);
      await page.keyboard.press('Escape');
      await expectOpen(page, 'lavrov', false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    }));

  it('opens again when the same words are clicked again after it was closed', () =>
    visitReading(DESK, async (page) => {
      await page.locator('#mention-lavrov-1').click();
      await expectOpen(page, 'lavrov');
      await note(page, 'lavrov').locator('summary').click();
      await expectOpen(page, 'lavrov', false);
      await page.locator('#mention-lavrov-1').click();
      await expectOpen(page, 'lavrov');
    }));

  it.each([
    ['with', true],
    ['without', false],
  ])('is opened by an address from outside, %s script', (_, javaScriptEnabled) =>
    visitReading(
      { ...DESK, javaScriptEnabled },
      async (page) => {
        expect(await note(page, 'samarkand').getByText('Gas by pipeline was possible').isVisible()).toBe(true);
        expect(await note(page, 'samarkand').locator('summary').isVisible()).toBe(true);
      },
      { path: `${READING}#note-samarkand` },
    ),
  );

  it('follows back and forward', () =>
    visitReading(DESK, async (page) => {
      await page.locator('#mention-bilawal-1').click();
      await expectOpen(page, 'bilawal');
      await page.locator('#mention-lavrov-1').click();
      await expectOpen(page, 'lavrov');
      await page.goBack();
      await expectOpen(page, 'bilawal');
      await expectOpen(page, 'lavrov', false);
      await page.goBack();
      await expectOpen(page, 'bilawal', false);
      await page.goForward();
      await expectOpen(page, 'bilawal');
    }));

  it('and its words light each other up', () =>
    visitReading(DESK, async (page) => {
      await page.locator('#mention-bilawal-1').click();
      await expectOpen(page, 'bilawal');
      await page.keyboard.press('Escape');
      await page.locator('#mention-lavrov-1').hover();
      expect(await note(page, 'lavrov').getAttribute('data-lit')).toBe('');
      await note(page, 'lavrov').locator('summary').hover();
      expect(await page.locator('#mention-lavrov-2').getAttribute('data-lit')).toBe('');
      expect(await page.locator('#mention-bilawal-1').getAttribute('data-lit')).toBe(null);
    }));

  it('links back to every mention', () =>
    visitReading(DESK, async (page) => {
      await page.locator('#mention-lavrov-1').click();
      await expectOpen(page, 'lavrov');
      const links = note(page, 'lavrov').getByRole('link', { name: /^(First|Second) mention$/ });
      expect(await links.count()).toBe(2);
      await links.nth(1).click();
      expect(page.url()).toContain('#mention-lavrov-2');
    }));

  it('tells a screen reader which words have which note', () =>
    visitReading(DESK, async (page) => {
      const words = page.locator('#mention-lavrov-1');
      expect(await words.getAttribute('role')).toBe('doc-noteref');
      expect(await words.getAttribute('aria-description')).toMatch(/^Person$/);
      const tree = await page.locator('#p2').ariaSnapshot();
      expect(tree).toContain('Sergey Lavrov');
      expect(tree).toMatch(/group "Notes on paragraph 2"/);
    }));
});

describe('the margin', () => {
  it('gives every title one line, so that opening one moves nothing', () =>
    visitReading(DESK, async (page) => {
      const heights = await page.locator('.slot').evaluateAll((slots) => slots.map((slot) => slot.clientHeight));
      expect(new Set(heights).size).toBe(1);
      const before = await page.evaluate(() => document.querySelector('main')?.clientHeight);
      for (const name of ['bilawal', 'sco', 'cable']) await note(page, name).locator('summary').click();
      expect(await page.evaluate(() => document.querySelector('main')?.clientHeight)).toBe(before);
    }));
});

describe('a click on the words that comes before the script', () => {
  const slowly = (page: Page) => delay(page, 600);
  const never = (page: Page) => page.route('**/*.js', (route) => route.abort());

  it.each([
    ['waits for it, at a desk', DESK, slowly],
    ['waits for it, on a phone', PHONE, slowly],
    ['opens the note without it, at a desk', DESK, never],
    ['opens the note without it, on a phone', PHONE, never],
  ])('%s', (_, options, before) =>
    visitReading(
      options,
      async (page) => {
        await page.locator('#mention-lavrov-1').click();
        await expectOpen(page, 'lavrov');
        await expect.poll(() => note(page, 'lavrov').locator('.prose').isVisible()).toBe(true);
        expect(page.url()).toContain('#note-lavrov');
      },
      { before },
    ),
  );
});

describe('in print', () => {
  it('every note stands on paper, and no switch or button does', () =>
    visitReading(DESK, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const hidden = await page
        .locator('.note .prose > p')
        .evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length);
      expect(hidden).toBe(0);
      expect(await page.locator('.choices').isVisible()).toBe(false);
    }));
});

describe('by keyboard', () => {
  it('goes from the words to the note and back, with the focus always in sight', () =>
    visitReading(DESK, async (page) => {
      await page.locator('#mention-lavrov-1').focus();
      await page.keyboard.press('Enter');
      await expectOpen(page, 'lavrov');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Sergey Lavrov');
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const focused = document.activeElement;
          if (!(focused instanceof HTMLElement)) return true;
          const { width, outlineStyle } = { ...getComputedStyle(focused), width: focused.getClientRects().length };
          return width > 0 && outlineStyle !== 'none';
        });
        expect(seen).toBe(true);
      }
    }));
});
