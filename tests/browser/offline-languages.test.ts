import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { READING } from '../support/pages.ts';
import { DIST, serve } from '../support/serve.ts';

/** The site as a device without a Nastaliq face sees it, or one that has its own, for which another file stands here. */
function siteFor({ ownFace }: { ownFace: boolean }): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(DIST, folder, { recursive: true });
  const files = readdirSync(join(folder, '_astro'));
  const name = files.find((file) => file.startsWith('right-to-left.')) ?? '';
  const other = files.find((file) => file.startsWith('newsreader-roman.'));
  const styles = readFileSync(join(folder, '_astro', name), 'utf8');
  const changed = styles.replace(
    /(@font-face\{font-family:Nastaliq;src:)(?:local\([^)]*\),)+(url\([^)]*\))/,
    (_, from, face) => (ownFace ? `${from}url(/_astro/${other})` : from + face),
  );
  expect(changed).not.toBe(styles);
  writeFileSync(join(folder, '_astro', name), changed);
  const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), worker.replace(digest(styles), digest(changed)));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A reader who opened these pages one after the other and began to read, and whose browser has kept what it keeps. */
async function reader(
  paths: readonly string[],
  act: (page: Page, origin: string, context: BrowserContext) => Promise<void>,
  device = { ownFace: false },
): Promise<void> {
  const { folder, remove } = siteFor(device);
  const { origin, close } = await serve(folder);
  const context = await (await sharedChromium()).newContext();
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(origin + path);
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }
  await act(page, origin, context);
  await context.close();
  close();
  remove();
}

/** The paths that are kept. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const requests = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => decodeURI(new URL(url).pathname));
  });
const isFace = (path: string): boolean => /\/nastaliq\.[^/]+\.woff2$/.test(path);
const isOfUrdu = (path: string): boolean => /^\/ur\/|\/(?:ur-page|right-to-left|nastaliq)[.-]/.test(path);
const isOfEnglish = (path: string): boolean => /^\/(?:study|notebook|articles)\//.test(path);

describe('a reader of pages in Urdu', () => {
  it('can read the report, its notes and the questions without a network, in Nastaliq, after one visit', () =>
    reader(['/ur/'], async (page, origin, context) => {
      await expect.poll(async () => (await kept(page)).some(isFace)).toBe(true);
      await context.setOffline(true);
      await page.goto(`${origin}/ur/`);
      for (const path of [READING, `${READING}plain/`, '/study/cards/', '/notebook/', '/study/questions/']) {
        await page.goto(`${origin}/ur${path}`);
        expect(await page.getAttribute('html', 'dir'), path).toBe('rtl');
        await page.evaluate(() => document.fonts.ready);
        const faces = await page.evaluate(() =>
          [...document.fonts].filter(({ family }) => family === 'Nastaliq').map(({ status }) => status),
        );
        expect(faces, path).toEqual(['loaded']);
      }
      await page.goto(`${origin}/ur${READING}`);
      await page.locator('#mention-sco-1').click();
      await page.locator('details.note:has(#note-sco)').getByRole('button', { name: 'محفوظ کریں' }).click();
      await page.getByText('نوٹ بک میں محفوظ ہو گیا۔').waitFor();
    }));

  it('has nothing on the device of the report in English', () =>
    reader(['/ur/'], async (page) => {
      await expect.poll(async () => (await kept(page)).includes('/ur/study/cards/')).toBe(true);
      expect((await kept(page)).filter(isOfEnglish)).toEqual([]);
    }));

  it('has not the typeface twice: if the device has its own, the one of the site is not fetched', () =>
    reader(
      ['/ur/', `/ur${READING}`],
      async (page) => {
        await expect.poll(async () => (await kept(page)).includes('/ur/study/cards/')).toBe(true);
        expect((await kept(page)).filter(isFace)).toEqual([]);
      },
      { ownFace: true },
    ));
});

describe('a reader of pages in English', () => {
  it('has nothing on the device of what is in Urdu', () =>
    reader(['/', READING, '/study/'], async (page) => {
      await expect.poll(async () => (await kept(page)).includes('/study/cards/')).toBe(true);
      expect((await kept(page)).filter(isOfUrdu)).toEqual([]);
    }));

  it('who turns to Urdu later can read that without a network, too', () =>
    reader([READING, `/ur${READING}`], async (page, origin, context) => {
      await expect.poll(async () => (await kept(page)).includes('/ur/study/cards/')).toBe(true);
      await expect.poll(async () => (await kept(page)).some(isFace)).toBe(true);
      await context.setOffline(true);
      for (const path of ['/study/cards/', '/ur/study/cards/', `/ur${READING}`, READING]) {
        await page.goto(origin + path);
        expect(await page.getAttribute('html', 'lang'), path).toBe(path.startsWith('/ur/') ? 'ur' : 'en-GB');
        expect(await page.locator('h1').innerText(), path).not.toContain('Not saved');
      }
    }));
});
