import { describe, expect, it } from 'vitest';
import { visit } from '../support/visit.ts';

describe('the map', () => {
  it('names its places as links, by keyboard too, and says the same in a table', () =>
    visit('/map/', async (page) => {
      const drawn = await page.locator('svg.map a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(drawn.length).toBeGreaterThan(10);
      const told = await page.locator('tbody th a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(drawn.filter((href) => !told.includes(href))).toEqual([]);
      await page.locator('svg.map a', { hasText: 'Samarkand' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Samarkand' }).waitFor();
    }));

  it.each([
    ['set as it is', ''],
    ['set in wider letters than any reader has for it', 'svg.map text { font-family: monospace !important }'],
  ])('has no name that lies on another or outside the picture, %s', (_, css) =>
    visit('/map/', async (page) => {
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, css);
      const boxes = await page.locator('svg.map text').evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { name: one.textContent?.trim(), left, right, top: top + 3, bottom: bottom - 3 };
        }),
      );
      const overlaps = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.name} and ${b.name}`),
      );
      expect(overlaps).toEqual([]);
      const picture = await page.locator('svg.map').boundingBox();
      const end = (picture?.x ?? 0) + (picture?.width ?? 0);
      expect(
        boxes.filter(({ left, right }) => left < (picture?.x ?? 0) || right > end).map(({ name }) => name),
      ).toEqual([]);
    }),
  );

  it('keeps the first oil of June 2023 out of the day of the report', () =>
    visit('/map/?as=then', async (page) => {
      expect(await page.getByText('The way of the first oil').isVisible()).toBe(false);
      expect(await page.getByRole('link', { name: 'The first Russian oil reaches Karachi' }).isVisible()).toBe(false);
      await page.getByText('With hindsight').click();
      expect(await page.getByText('The way of the first oil').isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'The first Russian oil reaches Karachi' }).isVisible()).toBe(true);
    }));
});
