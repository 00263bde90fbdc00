import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, note, PHONE, visitReading } from '../support/reading.ts';
import { DIST } from '../support/serve.ts';
import { delay, visit } from '../support/visit.ts';

const code = (page: Page) => page.getByLabel('Code to paste').inputValue();
const field = (page: Page, name: string) => page.locator(`.builder select[name="${name}"]`);
const previewed = (page: Page) => page.locator('iframe.preview').getAttribute('src');

describe('the builder', () => {
  it('asks for no framework before it is used, and shows an excerpt with its code', () =>
    visit('/embed/', async (page, { requests }) => {
      expect(await code(page)).toContain('/embed/bilawal-in-moscow/p3/');
      await expect.poll(() => page.frames().length).toBe(2);
      expect(requests.filter((path) => path.endsWith('.js'))).toEqual([]);
    }));

  it('gives a run of paragraphs, dark and as of the day, in five forms, and keeps the choice in its address', () =>
    visit('/embed/', async (page) => {
      await field(page, 'from').selectOption('4');
      await field(page, 'to').selectOption('6');
      await page.getByLabel('Dark').check();
      await page.getByLabel('As of 29 January 2023').check();
      await expect.poll(() => code(page)).toContain('/embed/bilawal-in-moscow/p4-p6/?theme=dark&amp;as=then"');
      expect(await previewed(page)).toBe('/embed/bilawal-in-moscow/p4-p6/?theme=dark&as=then');
      for (const [form, words] of [
        ['JavaScript', '<annotated-excerpt src='],
        ['WordPress', '<!-- wp:embed'],
        ['Markdown', '> — ['],
        ['Plain text', 'Kamran Yousuf'],
        ['Iframe', '<iframe'],
      ] as const) {
        await page.getByLabel(form, { exact: true }).check();
        await expect.poll(() => code(page)).toContain(words);
      }
      expect(page.url()).toContain('?of=bilawal-in-moscow%2Fp4-p6%2F&theme=dark&as=then&form=frame');
      await page.reload();
      await expect.poll(() => previewed(page)).toBe('/embed/bilawal-in-moscow/p4-p6/?theme=dark&as=then');
      expect(await field(page, 'to').inputValue()).toBe('6');
    }));

  it('a new beginning takes the end along, and no run is longer than five', () =>
    visit('/embed/', async (page) => {
      await field(page, 'to').selectOption('7');
      await expect.poll(() => code(page)).toContain('/p3-p7/');
      const free = await field(page, 'to')
        .locator('option:not([disabled])')
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
      expect(free).toEqual(['3', '4', '5', '6', '7']);
      await field(page, 'from').selectOption('10');
      await expect.poll(() => code(page)).toContain('/p10/');
      expect(await field(page, 'to').inputValue()).toBe('10');
    }));

  it('by keyboard: a claim is chosen and its code copied, which is announced', () =>
    visit('/embed/', async (page) => {
      await page.getByLabel('Paragraphs').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.getByLabel('A claim').isChecked()).toBe(true);
      const which = page.getByLabel('Which one');
      await which.focus();
      await which.selectOption('claim/us-conspiracy/');
      await expect.poll(() => code(page)).toContain('/embed/claim/us-conspiracy/');
      await page.getByRole('button', { name: 'Copy' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('status').innerText()).toBe('Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
    }));

  it('takes up what was chosen before its script came', () =>
    visit(
      '/embed/',
      async (page) => {
        await page.getByLabel('A claim').check();
        await expect.poll(() => code(page)).toContain('/embed/claim/');
        expect(await previewed(page)).toBe(`/embed/${await field(page, 'item').inputValue()}?as=now`);
      },
      { before: (page) => delay(page, 600) },
    ));

  it('copies at a first tap that comes before its script', () =>
    visit(
      '/embed/',
      async (page) => {
        await page.getByRole('button', { name: 'Copy' }).tap();
        await expect.poll(() => page.getByRole('status').innerText()).toBe('Copied.');
      },
      { ...PHONE, before: (page) => delay(page, 500) },
    ));

  it('the preview grows to its words', () =>
    visit('/embed/?of=claim/us-conspiracy/&form=script', async (page) => {
      await expect.poll(() => previewed(page)).toBe('/embed/claim/us-conspiracy/?as=now');
      await expect
        .poll(() => page.locator('iframe.preview').evaluate((one) => one.getBoundingClientRect().height))
        .toBeGreaterThan(700);
    }));

  it('says when an excerpt does not come, and mends itself', () =>
    visit('/embed/', async (page) => {
      await field(page, 'from').focus();
      await expect.poll(() => page.locator('astro-island[ssr]').count()).toBe(0);
      await page.route('**/excerpts.json', (route) => route.abort());
      await field(page, 'from').selectOption('5');
      await expect.poll(() => page.getByRole('status').innerText()).toContain('could not be loaded');
      expect(await page.getByRole('button', { name: 'Copy' }).isDisabled()).toBe(true);
      await page.unroute('**/excerpts.json');
      await field(page, 'from').selectOption('6');
      await expect.poll(() => code(page)).toContain('/p6/');
    }));

  it('of an address that names nothing shows what it showed before', () =>
    visit('/embed/?of=../../etc&theme=pink&form=exe', async (page) => {
      await expect.poll(() => page.locator('astro-island[ssr]').count()).toBe(0);
      expect(await code(page)).toContain('/embed/bilawal-in-moscow/p3/');
    }));

  it('without script lists what is ready to paste', () =>
    visit(
      '/embed/',
      async (page) => {
        expect(await page.locator('.builder').isVisible()).toBe(false);
        await page.locator('#claim > summary').click();
        const ready = page.locator('#claim li:has([href$="/claim/us-conspiracy/"]) textarea');
        expect(await ready.inputValue()).toMatch(/<iframe src="[^"]+\/embed\/claim\/us-conspiracy\/"/);
      },
      { javaScriptEnabled: false, ...PHONE },
    ));
});

/** Where a part of the builder stands in the window. */
const box = (page: Page, part: string) =>
  page.locator(`.builder ${part}`).evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);

/** How much of the preview's height is in the window, in CSS pixels. */
const previewInWindow = (page: Page) =>
  page.locator('iframe.preview').evaluate((preview) => {
    const { top, bottom } = preview.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });

/** What changes the preview: the groups of choices and the fields above the code. */
const CHANGES = '.builder :is(input[name="what"], input[name="theme"], input[name="as"], select)';

/** The event whose excerpt is the lowest: it has room in a low window. */
function lowestEvent(): string {
  const events = readdirSync(join(DIST, 'embed/event')).map((name) => `event/${name}/`);
  const height = (path: string): number =>
    JSON.parse(readFileSync(join(DIST, 'embed', path, 'excerpt.json'), 'utf8')).height;
  return events.sort((a, b) => height(a) - height(b))[0] ?? '';
}

/** Scrolls to each of these as the keyboard does, and wants it and this much of the preview in the window. */
async function expectPreviewWith(page: Page, height: number): Promise<void> {
  for (const choice of await page.locator(CHANGES).all()) {
    await choice.focus();
    const seen = await choice.evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    const name = await choice.evaluate((one) => (one as HTMLInputElement).name);
    expect({ name, seen }).toEqual({ name, seen: true });
    expect(await previewInWindow(page), name).toBeGreaterThan(height);
  }
}

describe('the preview is seen while choosing', () => {
  it.each([
    [320, 640],
    [360, 640],
  ])('on a phone of %i by %i, without scrolling', (width, height) =>
    visit(
      '/embed/',
      async (page) => {
        await expectPreviewWith(page, 120);
        await page.getByLabel('Dark').check();
        await expect.poll(() => previewed(page)).toBe('/embed/bilawal-in-moscow/p3/?theme=dark&as=now');
        expect(await previewInWindow(page)).toBeGreaterThan(120);
        expect(await page.evaluate(() => scrollY)).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
      { viewport: { width, height }, hasTouch: true },
    ),
  );

  it('on a phone with the longest title among the choices', () =>
    visit(
      '/embed/?of=claim/us-conspiracy/',
      async (page) => {
        await expect.poll(() => previewed(page)).toBe('/embed/claim/us-conspiracy/?as=now');
        await expectPreviewWith(page, 120);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
        const [choices, preview, code] = [
          await box(page, '.chosen'),
          await box(page, 'iframe.preview'),
          await box(page, '.code'),
        ];
        expect(preview.y).toBeGreaterThan(choices.y + choices.height);
        expect(code.y).toBeGreaterThan(preview.y + preview.height);
      },
      { viewport: { width: 360, height: 640 }, hasTouch: true },
    ));

  it('on a tablet under the choices', () =>
    visit('/embed/', (page) => expectPreviewWith(page, 400), { viewport: { width: 768, height: 1024 } }));

  it('in a wide window beside the choices, and in a low one also beside the code', () =>
    visit(
      `/embed/?of=${lowestEvent()}`,
      async (page) => {
        await expect.poll(async () => (await box(page, 'iframe.preview')).height).toBeLessThan(400);
        await expectPreviewWith(page, 300);
        const [choices, beside] = [await box(page, '.chosen'), await box(page, 'iframe.preview')];
        expect(beside.x).toBeGreaterThan(choices.x + choices.width);
        expect(Math.abs(beside.y - choices.y)).toBeLessThan(20);
        await page.setViewportSize({ width: 1280, height: 480 });
        await page
          .locator('.code')
          .evaluate((pasted) => pasted.scrollIntoView({ block: 'start', behavior: 'instant' }));
        const preview = await box(page, 'iframe.preview');
        expect(preview.y).toBeGreaterThanOrEqual(0);
        expect(preview.y + preview.height).toBeLessThanOrEqual(480);
      },
      { viewport: { width: 1280, height: 800 } },
    ));
});

describe('a note in the report', () => {
  it('copies an excerpt of itself, and leads to the builder and to the styles of citing', () =>
    visitReading(DESK, async (page, _, origin) => {
      const lavrov = note(page, 'lavrov');
      await lavrov.locator('summary').click();
      await lavrov.getByRole('button', { name: 'Embed' }).click();
      await expect.poll(() => lavrov.locator('output').innerText()).toContain('copied');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(
        `<blockquote class="annotated-excerpt" cite="${origin}/embed/bilawal-in-moscow/note/lavrov/">`,
      );
      expect(copied).toContain('<strong>Sergey Lavrov.</strong>');
      await lavrov.getByRole('link', { name: 'All styles' }).click();
      await expect.poll(() => page.url()).toContain('/articles/bilawal-in-moscow/cite/#note-lavrov');
      expect(await page.locator('#note-lavrov').isVisible()).toBe(true);
      await page.goBack();
      await note(page, 'lavrov').locator('summary').click();
      await note(page, 'lavrov').getByRole('link', { name: 'All formats' }).click();
      await expect.poll(() => previewed(page)).toContain('/embed/bilawal-in-moscow/note/lavrov/');
    }));
});
