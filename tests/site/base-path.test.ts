import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { builtPages, READING } from '../support/pages.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { serve } from '../support/serve.ts';

/** The site built for a folder of another site, as on GitHub Pages. */
const BASE = '/backgrounder';
let project: ProjectCopy;
let root: string;
beforeAll(() => {
  project = copyProject();
  const { output, code } = project.build({ SITE_URL: 'https://example.org', SITE_BASE: BASE });
  if (code !== 0) throw new Error(output);
  root = join(project.root, 'host');
  cpSync(join(project.root, 'dist'), join(root, BASE), { recursive: true });
}, 120_000);
afterAll(() => project.remove());

describe('a site below another', () => {
  it('has every link, picture and script of every page below its base, and each leads to something', () => {
    const wrong = new Set<string>();
    for (const { path, html } of builtPages(join(root, BASE))) {
      for (const [, address = ''] of html.matchAll(/\s(?:href|src|action|srcset|data-src)="(\/[^"]*)"/g)) {
        const file = address.replace(/[?#].*/, '');
        const inside = file === BASE || file.startsWith(`${BASE}/`);
        if (!inside || !existsSync(join(root, file.endsWith('/') ? `${file}index.html` : file)))
          wrong.add(`${path}: ${address}`);
      }
      for (const [, address = ''] of html.matchAll(/"(https:\/\/example\.org[^"]*)"/g)) {
        if (!address.startsWith(`https://example.org${BASE}/`)) wrong.add(`${path}: ${address}`);
      }
    }
    expect([...wrong]).toEqual([]);
  });

  it('says its own address in its files for programs and in its map of pages', () => {
    for (const file of ['sitemap-0.xml', 'data/record.jsonld', 'data/openapi.json', 'changes/feed.xml', 'robots.txt']) {
      const text = readFileSync(join(root, BASE, file), 'utf8');
      expect(text).toContain(`https://example.org${BASE}/`);
      expect(text).not.toContain('localhost:4321');
    }
  });

  it('is read, searched, marked and kept for offline there', async () => {
    const site = await serve(root);
    const browser = await launchChromium();
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => message.startsWith('Transition was ') || faults.push(message));
    page.on('response', (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`));
    await page.goto(site.origin + BASE + READING);
    await page.locator('#mention-lavrov-1').click();
    await page.locator('details.note[open]').getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('link', { name: 'Plain English' }).click();
    await page.waitForURL(`**${BASE}${READING}plain/**`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${site.origin}${BASE}/search/?q=Lavrov`);
    const first = page.locator('main a', { hasText: 'Lavrov' }).first();
    await first.waitFor();
    expect(new URL((await first.getAttribute('href')) ?? '', page.url()).pathname).toMatch(new RegExp(`^${BASE}/`));
    await page.goto(`${site.origin}${BASE}/notebook/`);
    await page.getByText('Sergey Lavrov').first().waitFor();
    expect(faults).toEqual([]);
    site.close();
    await page.goto(`${site.origin}${BASE}${READING}`);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await browser.close();
  });
});
