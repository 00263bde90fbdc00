import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { ur } from '../../src/i18n/ur.ts';
import { builtPages, isExcerpt } from '../support/built-pages.ts';
import { DIST } from '../support/serve.ts';
import { textByLanguage } from '../support/text-by-language.ts';

const all = builtPages();
const urdu = all.filter(({ path }) => path.startsWith('/ur/'));
const byPath = new Map(all.map((page) => [page.path, page]));

/** The labels of the English interface, as readers see them. */
const labels = (words: object): string[] =>
  Object.values(words).flatMap((value) =>
    typeof value === 'string' ? [value.trim()] : typeof value === 'object' && value !== null ? labels(value) : [],
  );
const ENGLISH = new Set(labels(en).filter((label) => /[a-z]{3}/i.test(label)));

/** Names that stand in Urdu sentences as they are. */
const NAMES =
  /The Annotated Backgrounder|Creative Commons Attribution|SIL Open Font License|Newsreader|Noto Nastaliq Urdu/g;

describe('the page of a term, in each language', () => {
  it('has a space between the label of an example and its words', () => {
    const examples = all.flatMap(({ html }) => html.match(/<h2 id="example"[\s\S]*?<\/section>/)?.[0] ?? []);
    expect(examples.length).toBeGreaterThan(4);
    for (const example of examples) expect(example).not.toMatch(/<\/a>(?!\s)/);
  });
});

describe('every Urdu page', () => {
  it('is there for every English page that is in each language', () => {
    const pages = all.filter(({ path, html }) => !path.startsWith('/ur/') && html.includes('hreflang="ur"'));
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.filter(({ path }) => !byPath.has(`/ur${path}`)).map(({ path }) => path)).toEqual([]);
    expect(byPath.has('/ur/404.html') || byPath.has('/ur/offline/')).toBe(false);
  });

  it('says that it is in Urdu and from right to left; no English page does', () => {
    for (const { path, html } of all) {
      const [tag] = html.match(/<html[^>]*>/) ?? [];
      expect(tag, path).toMatch(
        path.startsWith('/ur/') ? /^<html lang="ur"[^>]* dir="rtl">$/ : /^<html lang="en-GB">$/,
      );
    }
  });

  it('names its English twin, and is named by it', () => {
    const alternates = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="[^"]*?\/\/[^/]+([^"]*)"/g)].map(
        ([, language, path]) => `${language} ${path}`,
      );
    for (const { path, html } of urdu.filter((page) => !isExcerpt(page.path))) {
      const english = path.replace(/^\/ur/, '');
      const pair = [`en ${english}`, `ur ${path}`, `x-default ${english}`];
      expect(alternates(html), path).toEqual(pair);
      expect(alternates(byPath.get(english)?.html ?? ''), english).toEqual(pair);
      expect(html, path).toContain(`rel="canonical" href="http://localhost:4321${path}"`);
      expect(html, path).toContain('<meta property="og:locale" content="ur_PK">');
      expect(html, path).toMatch(new RegExp(`<a href="${english}"[^>]* hreflang="en"`));
    }
  });

  it('is shared with a picture in Urdu', () => {
    for (const { path, html } of urdu.filter((page) => !isExcerpt(page.path))) {
      const meta = (name: string) => html.match(new RegExp(`<meta property="og:${name}" content="([^"]+)"`))?.[1] ?? '';
      expect(meta('image'), path).toMatch(/\/pictures\/ur(?:\/.+)?\.png$/);
      expect(meta('image:alt'), path).toMatch(/[\u0600-\u06ff]/);
    }
  });

  it('keeps to Urdu: its links stay there, but for files and the switch', () => {
    const away = urdu.flatMap(({ path, html }) =>
      [...html.matchAll(/<a\b[^>]*\shref="(\/[^"]*)"[^>]*>/g)]
        .filter(([tag, to = '']) => !to.startsWith('/ur/') && !tag.includes('hreflang') && to.endsWith('/'))
        .map(([, to]) => `${path} → ${to}`),
    );
    expect(away).toEqual([]);
  });

  it('has no label of the English interface, and no English words that are not marked as English', () => {
    const found = urdu.flatMap(({ path, html }) =>
      textByLanguage(html)
        .filter(({ lang }) => lang === 'ur')
        .map(({ text }) => text.replace(NAMES, ''))
        .filter((text) => ENGLISH.has(text) || /(?:\b[A-Za-z][a-z]+[ ,]+){2}[A-Za-z]/.test(text))
        .map((text) => `${path} ${text.slice(0, 80)}`),
    );
    expect(found).toEqual([]);
  });

  it('has nothing that is not in Urdu yet', () => {
    expect(urdu.filter(({ html }) => html.includes('class="translation"')).map(({ path }) => path)).toEqual([]);
  });
});

const inUrdu = /\p{Script=Arabic}/u;
const json = (path: string) => JSON.parse(readFileSync(join(DIST, path), 'utf8'));

describe('the changes in Urdu', () => {
  it('are on their page as they are in English, each in Urdu', () => {
    const idsOf = (path: string) =>
      [...(byPath.get(path)?.html ?? '').matchAll(/<li id="(change-[^"]+)"/g)].map(([, id]) => id);
    expect(idsOf('/ur/changes/').length).toBeGreaterThan(30);
    expect(idsOf('/ur/changes/')).toEqual(idsOf('/changes/'));
    expect(byPath.get('/ur/changes/')?.html).not.toContain('class="translation"');
  });

  it('can be followed in feeds, which lead to Urdu pages', () => {
    const { title, language, items } = json('ur/changes/feed.json');
    expect([language, title]).toEqual(['ur', expect.stringMatching(inUrdu)]);
    for (const { title: head, content_text: text, url, external_url: page } of items) {
      expect([head, text]).toEqual([expect.stringMatching(inUrdu), expect.stringMatching(inUrdu)]);
      expect([url, page]).toEqual([expect.stringContaining('/ur/changes/#'), expect.stringContaining('/ur/')]);
    }
    expect(items.length).toBe(json('changes/feed.json').items.length);
    const rss = readFileSync(join(DIST, 'ur/changes/feed.xml'), 'utf8');
    expect(rss).toContain('<language>ur</language>');
    expect(rss.match(/<item><title>[^<]*\p{Script=Arabic}/gu)?.length).toBe(items.length);
  });
});

it('the page about the site calls the parts of the interface by their names', () => {
  const { shell, prose } = ur;
  const about = byPath.get('/ur/about/')?.html ?? '';
  for (const label of [
    shell.foot.changes,
    shell.foot.excerpts,
    shell.foot.data,
    shell.asOf('29 جنوری 2023'),
    prose.alone,
  ])
    expect(about).toContain(`“${label}”`);
});

describe('the data in Urdu', () => {
  it('is listed with the same files as in English, below the folder of Urdu', () => {
    const shown = (path: string) =>
      [...(byPath.get(path)?.html ?? '').matchAll(/<p class="path[^>]*>\s*<a href="([^"]+)"/g)].map(
        ([, to = '']) => to,
      );
    expect(shown('/data/').length).toBeGreaterThan(20);
    expect(shown('/ur/data/').map((to) => to.replace(/^\/ur\//, '/'))).toEqual(shown('/data/'));
    for (const path of shown('/ur/data/')) expect(existsSync(join(DIST, path)), path).toBe(true);
  });

  it('has annotations whose names and notes are in Urdu, and whose publisher is the same', () => {
    const file = 'data/annotations/bilawal-in-moscow/collection.jsonld';
    expect(json(`ur/${file}`).label).toMatch(/^“.+” پر نوٹ$/);
    expect(json(`ur/${file}`).creator.id).toBe(json(file).creator.id);
    const page = JSON.stringify(json('ur/data/annotations/bilawal-in-moscow/page-1.jsonld'));
    expect(page).toContain('اس کے بعد: ');
    expect(page).not.toContain('Since then');
  });
});

describe('a page that exists once for all languages', () => {
  it.each(['/404.html', '/offline/'])('says the same in Urdu: %s', (path) => {
    const html = byPath.get(path)?.html ?? '';
    const pieces = textByLanguage(html.slice(html.indexOf('<main'), html.indexOf('</main>')));
    const urduPieces = pieces.filter(({ text }) => inUrdu.test(text));
    expect(urduPieces.length).toBeGreaterThan(5);
    for (const piece of urduPieces) expect(piece).toMatchObject({ lang: 'ur', dir: 'rtl' });
    expect(pieces.filter(({ lang, text }) => lang === 'ur' && /[A-Za-z]{3}/.test(text))).toEqual([]);
    const links = [...html.slice(html.indexOf('<section'), html.indexOf('</section>')).matchAll(/href="([^"]+)"/g)];
    expect(links.length).toBeGreaterThan(5);
    for (const [, to = ''] of links) expect(byPath.has(to), to).toBe(true);
    expect(links.filter(([, to]) => !to?.startsWith('/ur/'))).toEqual([]);
  });
});
