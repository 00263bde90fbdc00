import { describe, expect, it } from 'vitest';
import { HANDOUTS } from '../../src/site/handouts.ts';
import { visit } from '../support/visit.ts';

/** The width between the margins of the style sheet, in CSS pixels. */
const FORMATS = [
  ['A4', 210],
  ['Letter', 215.9],
] as const;
const MARGINS = 32;

describe('a handout', () => {
  it.each(HANDOUTS.flatMap((id) => FORMATS.map(([format, width]) => [id, format, width] as const)))(
    '%s fits on %s: nothing wider than the paper, no page of a few lines after the first, no buttons',
    (id, format, width) =>
      visit(`/study/handouts/${id}/`, async (page) => {
        await page.emulateMedia({ media: 'print' });
        const pixels = Math.floor(((width - MARGINS) / 25.4) * 96);
        await page.setViewportSize({ width: pixels, height: 1000 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(pixels);
        expect(await page.locator(':is(button, nav, input):visible').count()).toBe(0);
        const height = await page.evaluate(() => document.body.scrollHeight);
        const pdf = (await page.pdf({ format })).toString('latin1');
        const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
        // What the words need, and at most half a page for the ends of pages that must not be torn.
        const paper = (((format === 'A4' ? 297 : 279.4) - 36) / 25.4) * 96;
        expect(pages).toBeLessThanOrEqual(Math.ceil(height / paper + 0.5));
      }),
  );
});
