import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { sharedChromium } from '../support/chromium.ts';
import { READING } from '../support/pages.ts';
import { DIST, serve } from '../support/serve.ts';

let folder: string;
beforeAll(() => {
  // A copy, since a test publishes another build over it.
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(DIST, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A reader who opened a page, began to read, and whose browser has kept what it keeps. */
async function firstVisit(origin: string, path = READING): Promise<{ context: BrowserContext; page: Page }> {
  const context = await (await sharedChromium()).newContext();
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.mouse.wheel(0, 300);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { context, page };
}

describe('without a network, after a first visit', () => {
  it('the report, its plain edition, notes, tools and switches work', async () => {
    const { origin, close } = await serve(folder);
    const { context, page } = await firstVisit(origin);
    await context.setOffline(true);
    await page.reload();
    await page.locator('#mention-sco-1').click();
    await page.locator('details.note:has(#note-sco)').getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('link', { name: 'Plain English', exact: true }).click();
    await page.getByText('It is his maiden visit').waitFor();
    await page.getByLabel('As of 29 January 2023').check();
    await page.goto(`${origin}/notebook/`);
    await page.getByRole('link', { name: 'The SCO' }).waitFor();
    await context.close();
    close();
  });

  it('every path can be walked, its questions answered, its stages ticked off; cards can be learnt', async () => {
    const { origin, close } = await serve(folder);
    const { context, page } = await firstVisit(origin, '/study/');
    await context.setOffline(true);
    for (const path of ['fifteen-minutes', 'one-lesson', 'source-criticism', 'write-an-essay']) {
      await page.goto(`${origin}/study/paths/${path}/`);
      for (const question of await page.locator('.question:has(input[type="radio"])').all()) {
        await question.hover();
        await question.locator('astro-island:not([ssr])').waitFor();
        await question.getByRole('radio').first().check();
        await question.getByRole('button', { name: 'Check' }).click();
        await question
          .locator('output')
          .filter({ hasText: /^(Yes|No)\./ })
          .waitFor();
      }
      for (const done of await page.getByRole('checkbox', { name: /^Done/ }).all()) await done.check();
      await page.getByText('All done.').waitFor();
    }
    await page.goto(`${origin}/study/cards/`);
    await page.getByRole('button', { name: 'Begin' }).hover();
    await page
      .getByText('due.')
      .or(page.getByRole('button', { name: 'Begin' }))
      .first()
      .waitFor();
    await page.waitForTimeout(300);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await context.close();
    close();
  });

  it('a page that was opened before is there, and one that was not says so with what there is', async () => {
    const { origin, close } = await serve(folder);
    const { context, page } = await firstVisit(origin);
    await page.goto(`${origin}/people/imran-khan/`);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.goto(`${origin}/people/imran-khan/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Imran Khan');
    await page.goto(`${origin}/people/sergey-lavrov/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not saved on this device');
    await page.getByRole('link', { name: 'In 15 minutes' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('In 15 minutes');
    await context.close();
    close();
  });
});

describe('without a network, addresses that a host serves alike', () => {
  it('show the kept page: without the slash at the end, and by the name of the file', async () => {
    const { origin, close } = await serve(folder);
    const { context, page } = await firstVisit(origin, '/timeline/');
    await page.waitForLoadState('networkidle');
    await page.reload();
    await context.setOffline(true);
    for (const [path, heading] of [
      ['/timeline', 'Timeline'],
      ['/timeline/index.html', 'Timeline'],
      ['/study/index.html', 'Study'],
      ['/study', 'Study'],
      ['/study?from=elsewhere', 'Study'],
    ]) {
      await page.goto(`${origin}${path}`);
      expect(await page.getByRole('heading', { level: 1 }).textContent(), path).toBe(heading);
    }
    await context.close();
    close();
  });
});

describe('when a new build is published', () => {
  /** Publishes another wording of a file, as a build would: the worker's list has the hash of what it names. */
  function publish(path: string, change: (html: string) => string): void {
    const file = join(folder, path, 'index.html');
    const html = change(readFileSync(file, 'utf8'));
    writeFileSync(file, html);
    const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
    const build = JSON.parse(worker.match(/const BUILD = (.+);\n/)?.[1] ?? '{}');
    build.files[path] = createHash('sha256').update(html).digest('hex').slice(0, 12);
    build.version = createHash('sha256').update(JSON.stringify(build.files)).digest('hex').slice(0, 12);
    writeFileSync(
      join(folder, 'sw.js'),
      worker.replace(/const BUILD = .+;\n/, () => `const BUILD = ${JSON.stringify(build)};\n`),
    );
  }
  const plain = (page: Page) => page.locator('#p1 .words').textContent();

  it('the new page is shown at once, and offline too; an old edition is never put beside new notes', async () => {
    const { origin, close } = await serve(folder);
    const { context, page } = await firstVisit(origin);
    const gist = readContents('.').contents.notes.find(({ id }) => id.endsWith('/lavrov'))?.data.gist ?? '';
    publish('articles/bilawal-in-moscow/', (html) => html.replaceAll(gist, 'NEW NOTE'));
    publish('articles/bilawal-in-moscow/plain/', (html) =>
      html.replaceAll(gist, 'NEW NOTE').replace(/<p class="words opening">/, '$&NEW TEXT '),
    );
    // The page that is open is of the old build: the other edition is of the new one, and is opened as a page of its own.
    // From now on the other edition would come in place.
    await page.mouse.move(300, 300);
    await page.locator('.editions output').waitFor({ state: 'attached' });
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByRole('link', { name: 'Plain English', exact: true }).click();
    await expect.poll(() => plain(page)).toContain('NEW TEXT');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
    await page.goto(origin + READING);
    expect(await page.getByText('NEW NOTE').count()).toBeGreaterThan(0);
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const [name] = await caches.keys();
          const kept = await (await caches.open(name ?? '')).match('/articles/bilawal-in-moscow/plain/');
          return (await kept?.text())?.includes('NEW TEXT');
        }),
      )
      .toBe(true);
    await context.setOffline(true);
    await page.goto(`${origin}${READING}plain/`);
    expect(await plain(page)).toContain('NEW TEXT');
    expect(await page.getByText('NEW NOTE').count()).toBeGreaterThan(0);
    await context.close();
    close();
  });

  it('nothing is kept that is not of the build, so that an old worker holds no new page', async () => {
    const { origin, close } = await serve(folder);
    const { context, page } = await firstVisit(origin);
    const file = join(folder, 'people/imran-khan/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<h1', '<p>STRAY</p><h1'));
    await page.goto(`${origin}/people/imran-khan/`);
    await page.getByText('STRAY').waitFor();
    await page.waitForTimeout(300);
    await context.setOffline(true);
    await page.goto(`${origin}/people/imran-khan/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not saved on this device');
    await context.close();
    close();
  });
});
