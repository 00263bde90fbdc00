import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { builtPages, isExcerpt, READING } from '../support/pages.ts';
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
});
afterAll(() => project.remove());

describe('a site below another', () => {
  it('has every link, picture and script of every page below its base, and each leads to something', () => {
    const wrong = new Set<string>();
    for (const { path, html } of builtPages(join(root, BASE))) {
      for (const [, address = ''] of html.matchAll(
        /\s(?:href|src|action|srcset|data-src|component-url|renderer-url)="(\/[^"]*)"/g,
      )) {
        const file = address.replace(/[?#].*/, '');
        if (!file.startsWith(`${BASE}/`) || !existsSync(join(root, file.endsWith('/') ? `${file}index.html` : file)))
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

  it('every link leads to a page and a place in it, and pictures have their whole address', () => {
    const pages = builtPages(join(root, BASE));
    const places = new Map(
      pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\shref="(\/backgrounder\/[^"]*)"/g)].flatMap(([, raw = '']) => {
        const url = new URL(raw.replaceAll('&amp;', '&').slice(BASE.length), 'http://site');
        const there = places.get(url.pathname);
        const fine = there
          ? url.hash === '' || there.has(url.hash.slice(1))
          : existsSync(join(root, BASE, url.pathname));
        return fine ? [] : [`${path} → ${raw}`];
      }),
    );
    expect(broken).toEqual([]);
    for (const { path, html } of pages.filter(({ path }) => !isExcerpt(path))) {
      const picture =
        html.match(/<meta property="og:image" content="https:\/\/example\.org\/backgrounder\/([^"]+)"/)?.[1] ?? '';
      expect(existsSync(join(root, BASE, picture)) && picture !== '', path).toBe(true);
    }
  });

  it('excerpts and data name their whole addresses', () => {
    const read = (path: string) => JSON.parse(readFileSync(join(root, BASE, path), 'utf8'));
    const facts = read('embed/claim/us-conspiracy/excerpt.json');
    expect(facts.address).toBe('https://example.org/backgrounder/embed/claim/us-conspiracy/');
    expect(facts.script).toBe('https://example.org/backgrounder/embed.js');
    expect(facts.page).toBe('https://example.org/backgrounder/claims/us-conspiracy/');
    const [note] = read('data/annotations/bilawal-in-moscow/page-1.jsonld').items;
    expect(note.target[0].source).toBe('https://example.org/backgrounder/data/articles/bilawal-in-moscow.txt');
    expect(read('data/openapi.json').servers[0].url).toBe('https://example.org/backgrounder');
  });

  it('is read, searched, marked and kept for offline there', async () => {
    const site = await serve(root);
    const page = await (await sharedChromium()).newPage();
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
    await first.click();
    await page.getByText('Lavrov').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/backgrounder\/\w+\//);
    await page.goto(`${site.origin}${BASE}/notebook/`);
    await page.getByText('Sergey Lavrov').first().waitFor();
    expect(faults).toEqual([]);
    site.close();
    await page.goto(`${site.origin}${BASE}${READING}`);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await page.close();
  });
});
