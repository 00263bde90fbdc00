import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { PHONE, visitReading } from '../support/reading.ts';
import { BUSY, shifts, visit, watchShifts } from '../support/visit.ts';

/** The names of the typefaces that an element is drawn in. */
async function typefacesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

const own = /^Newsreader/;

describe('the first visit', () => {
  // A busy machine may need longer for the typeface than the browser waits.
  it('on a good line is set in the site’s own typeface, and nothing moves', BUSY, () =>
    visitReading(
      PHONE,
      async (page) => {
        await page.waitForLoadState('networkidle');
        expect((await typefacesOf(page, 'h1')).every((name) => own.test(name))).toBe(true);
        expect((await typefacesOf(page, '.standfirst')).every((name) => own.test(name))).toBe(true);
        expect(await shifts(page)).toEqual([]);
      },
      {
        before: async (page) => {
          await watchShifts(page);
          await page.addInitScript(() => Object.assign(performance, { now: () => 50 }));
        },
      },
    ),
  );

  it('on a slow line asks for no font, is set in the reader’s own typeface, and nothing moves', BUSY, () =>
    visit(
      '/404.html',
      async (page, { origin, requests }) => {
        const line = await page.context().newCDPSession(page);
        await line.send('Network.enable');
        const bytes = { downloadThroughput: 200_000, uploadThroughput: 90_000 };
        await line.send('Network.emulateNetworkConditions', { offline: false, latency: 300, ...bytes });
        requests.length = 0;
        await page.goto(origin + READING);
        await page.waitForLoadState('networkidle');
        expect(requests.filter((path) => path.endsWith('.woff2'))).toEqual([]);
        expect((await typefacesOf(page, 'h1')).some((name) => own.test(name))).toBe(false);
        expect(await shifts(page)).toEqual([]);
      },
      { ...PHONE, before: watchShifts },
    ),
  );

  it('without script asks for the same typeface', () =>
    visitReading({ ...PHONE, javaScriptEnabled: false }, async (page, requests) => {
      await page.waitForLoadState('networkidle');
      expect(requests.filter((path) => /newsreader-.+\.woff2$/.test(path))).toHaveLength(3);
    }));
});
