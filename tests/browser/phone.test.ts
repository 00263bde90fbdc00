import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { choose, expectOpen, note, PHONE, visitReading } from '../support/reading.ts';

describe('on a phone', () => {
  const words = (page: Page, mention: string) => page.locator(`#mention-${mention}`);
  const sheet = (page: Page) => page.locator('.note[data-sheet]');
  const place = async (locator: Locator) => {
    const box = await locator.boundingBox();
    if (!box) throw new Error('It is not shown.');
    return { top: box.y, bottom: box.y + box.height };
  };

  /** Puts a link where the sheet lies over it, which a mouse could drag instead of the sheet. */
  const putLinkBelow = (page: Page, y: number) =>
    page.evaluate((y) => {
      const link = Object.assign(document.createElement('a'), { href: '#p1', textContent: 'A link' });
      document.querySelector('main')?.append(link);
      Object.assign(link.style, { position: 'fixed', inset: `${y - 10}px 0 auto`, height: '20px' });
    }, y);

  it.each([
    ['with', true],
    ['without', false],
  ])('the report begins on the first screen, %s script', (_, javaScriptEnabled) =>
    visitReading({ viewport: { width: 360, height: 640 }, hasTouch: true, javaScriptEnabled }, async (page) => {
      expect((await place(page.locator('#p1 .words'))).top).toBeLessThanOrEqual(480);
    }),
  );

  it('lying on its side shows the first line of the report above the bar', () =>
    visitReading({ viewport: { width: 640, height: 360 }, hasTouch: true }, async (page) => {
      const bar = await place(page.locator('.bar .choices'));
      expect((await place(page.locator('#p1 .words'))).top).toBeLessThan(bar.top - 40);
    }));

  it('a tap on the words opens the note over the lower part of the screen, with the words in sight above it', () =>
    visitReading({ ...PHONE, reducedMotion: 'reduce' }, async (page) => {
      await words(page, 'us-conspiracy-1').tap();
      await expectOpen(page, 'us-conspiracy');
      await expect
        .poll(async () => (await place(words(page, 'us-conspiracy-1'))).bottom - (await place(sheet(page))).top)
        .toBeLessThan(0);
      expect((await place(words(page, 'us-conspiracy-1'))).top).toBeGreaterThan(0);
      expect((await place(sheet(page))).bottom).toBe(800);
      // The text does not move aside for it.
      expect(await page.locator('.list[open] .note:visible').count()).toBe(1);
    }));

  it.each<[string, (page: Page) => Promise<unknown>]>([
    ['Escape', (page) => page.keyboard.press('Escape')],
    ['a tap beside it', (page) => page.touchscreen.tap(10, 100)],
    ['a tap on its title', (page) => sheet(page).locator('summary').tap()],
    ['Back', (page) => page.goBack()],
    [
      'a swipe down',
      async (page) => {
        const { top } = await place(sheet(page));
        await putLinkBelow(page, top + 20);
        await page.mouse.move(150, top + 20);
        await page.mouse.down();
        await page.mouse.move(150, top + 60);
        await page.mouse.move(150, top + 140);
        await page.mouse.up();
      },
    ],
  ])('%s closes the sheet, and the report stays where it is', (_, close) =>
    visitReading({ ...PHONE, reducedMotion: 'reduce' }, async (page) => {
      await words(page, 'sco-1').tap();
      await sheet(page).waitFor();
      const before = (await place(words(page, 'sco-1'))).top;
      await close(page);
      await expectOpen(page, 'sco', false);
      await expect.poll(() => new URL(page.url()).hash).toBe('');
      expect(await sheet(page).count()).toBe(0);
      expect(await page.locator('.list[open]').count()).toBe(0);
      expect((await place(words(page, 'sco-1'))).top).toBe(before);
    }),
  );

  it('next and previous go on within the sheet, the text follows, and Back then closes it', () =>
    visitReading({ ...PHONE, reducedMotion: 'reduce' }, async (page) => {
      await words(page, 'bilawal-1').tap();
      for (const name of ['maiden-visit', 'moscow', 'invitation', 'lavrov']) {
        await sheet(page).getByRole('button', { name: 'Next' }).tap();
        await expectOpen(page, name);
      }
      expect((await place(words(page, 'lavrov-1'))).bottom).toBeLessThan((await place(sheet(page))).top);
      await sheet(page).getByRole('button', { name: 'Previous' }).tap();
      await expectOpen(page, 'invitation');
      await page.goBack();
      await expectOpen(page, 'invitation', false);
      expect(await sheet(page).count()).toBe(0);
    }));

  it('an address from outside opens its note in the sheet', () =>
    visitReading(
      PHONE,
      async (page) => {
        await sheet(page).getByText('Gas by pipeline was possible').waitFor();
        await expect
          .poll(async () => (await place(words(page, 'samarkand-1'))).bottom - (await place(sheet(page))).top)
          .toBeLessThan(0);
        expect((await place(words(page, 'samarkand-1'))).top).toBeGreaterThan(0);
      },
      { path: `${READING}#note-samarkand` },
    ));

  it.each([
    ['with', true],
    ['without', false],
  ])('one line under a paragraph opens the list of its notes there, %s script', (_, javaScriptEnabled) =>
    visitReading({ ...PHONE, javaScriptEnabled }, async (page) => {
      expect(await page.locator('.note:visible').count()).toBe(0);
      await page.locator('#p2').getByText('4 notes').tap();
      expect(await page.locator('#p2 .note:visible').count()).toBe(4);
      await note(page, 'lavrov').locator('summary').tap();
      await expectOpen(page, 'lavrov');
      expect(await sheet(page).count()).toBe(0);
    }),
  );

  it('without script a tap on the words opens the note below the paragraph', () =>
    visitReading({ ...PHONE, javaScriptEnabled: false }, async (page) => {
      await words(page, 'lavrov-1').tap();
      await expect.poll(() => note(page, 'lavrov').locator('.prose').isVisible()).toBe(true);
    }));

  it('each choice at the thumb says what it does, and the menu folds, without script', () =>
    visitReading({ ...PHONE, javaScriptEnabled: false }, async (page) => {
      const bar = await page.locator('.bar .choices').boundingBox();
      expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(800);
      await page.getByRole('button', { name: 'With hindsight' }).tap();
      expect(await page.getByText('Hides what became public later.').isVisible()).toBe(true);
      await page.getByLabel('As of 29 January 2023').check();
      await page.getByRole('button', { name: 'As of 29 January 2023' }).waitFor();
      await page.touchscreen.tap(100, 60);
      const places = page.getByRole('navigation', { name: 'Site' });
      expect(await places.isVisible()).toBe(false);
      expect(await page.getByRole('link', { name: 'Search' }).isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Menu' }).tap();
      expect(await places.getByRole('link').count()).toBeLessThanOrEqual(7);
      expect(await places.getByRole('link', { name: 'Timeline' }).isVisible()).toBe(true);
    }));

  it('the type grows as it is chosen, and stays so on the next visit', () =>
    visitReading(PHONE, async (page) => {
      const size = () =>
        page.locator('#p1 .words').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
      const before = await size();
      await choose(page, 'Larger text');
      expect(await size()).toBeGreaterThan(before * 1.25);
      await page.reload();
      expect(await size()).toBeGreaterThan(before * 1.25);
    }));

  it.each([320, 360, 768])('nothing is wider than the page at %i pixels', (width) =>
    visitReading({ viewport: { width, height: 800 } }, async (page) => {
      await choose(page, 'Show all');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }),
  );
});
