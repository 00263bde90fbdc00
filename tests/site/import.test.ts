import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionText } from '../../src/text/edition.ts';
import { pastedPage } from '../fixtures/pasted-page.ts';
import { launchChromium } from '../support/chromium.ts';
import { builtPages, isExcerpt, READING } from '../support/pages.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { serve } from '../support/serve.ts';

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

const EDITION = 'content/articles/bilawal-in-moscow/article.mdx';
const ORIGINAL = 'content/articles/bilawal-in-moscow/original.txt';
const inCopy = (path: string): string => readFileSync(join(project.root, path), 'utf8');
const save = (name: string, text: string): string => {
  writeFileSync(join(project.root, name), text);
  return name;
};
const edition = () => editionText(inCopy(EDITION).replace(/^---[\s\S]*?\n---\n/, '')).paragraphs;

/** The reading page of the copy, its words alone. */
const readingPage = (): string =>
  (builtPages(join(project.root, 'dist')).find(({ path }) => path === READING)?.html ?? '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

describe('with the publisher’s own text', () => {
  it('every note finds its place, the site is built on it with its label, and forgetting brings the edition back', () => {
    const before = inCopy(EDITION);
    const theirs = 'They alone have this sentence.';
    const withTheirs = edition().map((words, i) => (i === 1 ? `${words} ${theirs}` : words));
    const imported = project.article('import', save('pasted.txt', pastedPage(withTheirs)));
    expect(imported.output).toMatch(/\d+ notes with \d+ quotes: \d+ exact, [1-9]\d* normalized\./);
    expect(imported.code).toBe(0);
    expect(project.build().code).toBe(0);
    expect(readingPage()).toContain('Minister off to Moscow, says a page that was pasted');
    expect(readingPage()).toContain('The original text of the report');
    expect(readingPage()).not.toContain('Reading edition');
    expect(readingPage()).not.toContain('Comments are moderated');
    // What leaves the site stays ours.
    expect(readingPage()).toContain(theirs);
    for (const path of ['data/articles/bilawal-in-moscow.txt', 'embed/bilawal-in-moscow/p2/excerpt.json']) {
      expect(inCopy(`dist/${path}`)).toContain(edition()[1]);
      expect(inCopy(`dist/${path}`)).not.toContain(theirs);
    }
    expect(inCopy('dist/embed/bilawal-in-moscow/p2/index.html')).not.toContain(theirs);

    expect(project.article('forget').output).toContain('Forgotten: the original of bilawal-in-moscow');
    expect(inCopy(EDITION)).toBe(before);
    expect(project.build().code).toBe(0);
    expect(readingPage()).toContain('Reading edition');
  });

  it('changes nothing and tells which when a note is lost, unless told to go on', () => {
    const text = pastedPage(edition()).replace('US dictation', 'orders from abroad');
    const refused = project.article('import', save('changed.txt', text));
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/dictation +orphan +— +“US dictation”/);
    expect(refused.output).toContain('Nothing was changed.');
    expect(() => inCopy(ORIGINAL)).toThrow();

    expect(project.article('import', 'changed.txt', '--allow-orphans').code).toBe(0);
    expect(project.build().code).toBe(0);
    expect(readingPage()).toContain('Notes without a place in this text');
    project.article('forget');
  });

  it('shows markup in the text as letters', () => {
    const paragraphs = edition().map(
      (words) => `${words} <script>alert(1)</script> &amp; <img src=x onerror=alert(2)>`,
    );
    expect(project.article('import', save('hostile.txt', pastedPage(paragraphs))).code).toBe(0);
    expect(project.build().code).toBe(0);
    const html = builtPages(join(project.root, 'dist')).find(({ path }) => path === READING)?.html ?? '';
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp;amp; &lt;img/g)).toHaveLength(14);
    expect(html.match(/<script>alert|<img/)).toBe(null);
    project.article('forget');
  });
});

describe('under a base path', () => {
  let dist = '';
  beforeAll(() => {
    dist = join(project.root, 'dist');
    expect(project.build({ SITE_BASE: '/sub', SITE_URL: 'https://example.org' }).code).toBe(0);
  });

  it('every link leads to a page and a place in it, and pictures have their whole address', () => {
    const pages = builtPages(dist);
    const places = new Map(
      pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\shref="(\/sub\/[^"]*)"/g)].flatMap(([, raw = '']) => {
        const url = new URL(raw.replaceAll('&amp;', '&').slice('/sub'.length), 'http://site');
        const there = places.get(url.pathname);
        const fine = there ? url.hash === '' || there.has(url.hash.slice(1)) : existsSync(join(dist, url.pathname));
        return fine ? [] : [`${path} → ${raw}`];
      }),
    );
    expect(broken).toEqual([]);
    for (const { path, html } of pages.filter(({ path }) => !isExcerpt(path))) {
      const picture = html.match(/<meta property="og:image" content="https:\/\/example\.org\/sub\/([^"]+)"/)?.[1] ?? '';
      expect(existsSync(join(dist, picture)) && picture !== '', path).toBe(true);
    }
  });

  it('excerpts and data name their whole addresses', () => {
    const read = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8'));
    const facts = read('embed/claim/us-conspiracy/excerpt.json');
    expect(facts.address).toBe('https://example.org/sub/embed/claim/us-conspiracy/');
    expect(facts.script).toBe('https://example.org/sub/embed.js');
    expect(facts.page).toBe('https://example.org/sub/claims/us-conspiracy/');
    const note = read('data/annotations/bilawal-in-moscow/notes/lavrov.jsonld');
    expect(note.target[0].source).toBe('https://example.org/sub/data/articles/bilawal-in-moscow.txt');
    expect(read('data/openapi.json').servers[0].url).toBe('https://example.org/sub');
  });

  it('the search finds, and its results stand below the path too', async () => {
    const host = mkdtempSync(join(tmpdir(), 'host-'));
    symlinkSync(dist, join(host, 'sub'));
    const [browser, site] = await Promise.all([launchChromium(), serve(host)]);
    const page = await browser.newPage();
    await page.goto(`${site.origin}/sub/search/?q=Samarkand`);
    await page.locator('.results a').first().click();
    await page.getByText('Samarkand').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/sub\/\w+\//);
    await browser.close();
    site.close();
    rmSync(host, { recursive: true });
  });

  it('every link and file is asked for below it', () => {
    for (const { path, html } of builtPages(dist)) {
      const outside = [...html.matchAll(/\s(?:href|src|component-url|renderer-url)="(\/[^"]*)"/g)]
        .map(([, url = '']) => url)
        .filter((url) => !url.startsWith('/sub/'));
      expect(outside, path).toEqual([]);
    }
  });
});

describe('a build of broken content', () => {
  it.each([
    [
      'a quote that is not in the report',
      'exact: US dictation',
      'exact: US dictatoin',
      /dictation\.mdx:\d+ quote "US dictatoin" is not in the report; nearest is "US dictation" \(p8\)/,
    ],
    [
      'an unknown source',
      'id="ht-2022-03-07-slaves"',
      'id="ht-2022-03-07-slave"',
      /cites ht-2022-03-07-slave, .+ Did you mean "ht-2022-03-07-slaves"\?/,
    ],
    [
      'an entry that does not exist',
      'about: claims/refused-dictation',
      'about: claims/refused-dictatio',
      /refers to claims\/refused-dictatio, .+Did you mean "claims\/refused-dictation"\?/,
    ],
    [
      'a wrong date',
      '<Since date="2023-02">',
      '<Since date="2022-02">',
      /since block of 2022-02 is not later than the report/,
    ],
    ['a misspelt field', 'gist:', 'gits:', /has the field "gits".+Did you mean "gist"\?/],
  ])('stops at %s, and says where, what and what to do', (_, right, wrong, message) => {
    const file = 'content/articles/bilawal-in-moscow/notes/dictation.mdx';
    const text = inCopy(file);
    writeFileSync(join(project.root, file), text.replace(right, wrong));
    const { output, code } = project.build();
    writeFileSync(join(project.root, file), text);
    expect(code).toBe(1);
    expect(output).toMatch(message);
  });
});
