import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOfPath, MAIN_LANGUAGE } from '../../src/i18n/languages.ts';
import { HANDOUTS } from '../../src/site/handouts.ts';
import { builtPages, isExcerpt, READING } from '../support/pages.ts';
import { DIST } from '../support/serve.ts';
import { fitsIn } from '../support/weight.ts';

// `site/urdu` is about the others.
const pages = builtPages().filter(({ path }) => languageOfPath(path) === MAIN_LANGUAGE);
const reading = pages.find(({ path }) => path === READING)?.html ?? '';
const idsOf = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));

describe('the site', () => {
  it('has the cover, the report, a page for each list and each entry, and the pages about it', () => {
    const entries = ['people', 'organisations', 'events', 'claims', 'places', 'terms'].flatMap((kind) => [
      `/${kind}/`,
      ...readdirSync(`content/${kind}`).map((file) => `/${kind}/${file.replace('.mdx', '')}/`),
    ]);
    const threads = readdirSync('content/articles/bilawal-in-moscow/threads').map(
      (file) => `/threads/${file.replace('.mdx', '')}/`,
    );
    const expected = [
      '/',
      ...threads,
      READING,
      `${READING}plain/`,
      `${READING}passages/`,
      `${READING}cite/`,
      '/changes/',
      '/study/',
      '/study/questions/',
      '/study/cards/',
      '/study/teach/',
      ...HANDOUTS.map((id) => `/study/handouts/${id}/`),
      ...readdirSync('content/articles/bilawal-in-moscow/paths').map(
        (file) => `/study/paths/${file.replace('.mdx', '')}/`,
      ),
      '/offline/',
      '/data/',
      '/data/contracts/',
      '/embed/',
      '/embed/on-your-page/',
      '/record/',
      '/timeline/',
      '/figures/',
      '/map/',
      '/search/',
      '/sources/',
      '/notebook/',
      '/about/',
      '/404.html',
      ...entries,
    ];
    expect(
      pages
        .map(({ path }) => path)
        .filter((path) => !isExcerpt(path))
        .sort(),
    ).toEqual(expected.sort());
  });
});

/** What a page has a browser fetch before the reader does anything, fonts and other people's pictures apart: the contents of each file. */
function transferOf(html: string): (string | Buffer)[] {
  const files = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="(\/[^"]+\.(?:js|css|svg))"/g)];
  const load = /client="load"/.test(html)
    ? [...html.matchAll(/(?:component|renderer)-url="([^"]+)"/g)].flatMap(([, file = '']) => withImports(file))
    : [];
  const names = new Set([...files.map(([, file = '']) => file), ...load]);
  return [html, ...[...names].map((name) => readFileSync(join(DIST, name)))];
}

function withImports(file: string, seen: string[] = []): string[] {
  if (seen.includes(file)) return seen;
  seen.push(file);
  const text = readFileSync(join(DIST, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    withImports(`/_astro/${name}`, seen);
  return seen;
}

describe('every page', () => {
  it('transfers at most 40 kB before the reader engages, fonts apart', () => {
    // The list of sources may take 100 bytes for each.
    const heavy = pages.filter(({ html }) => !fitsIn(40_000, ...transferOf(html)));
    expect(heavy.map(({ path }) => path)).toEqual(['/sources/']);
    const [list] = heavy;
    expect(fitsIn(100 * (list?.html.match(/<li id=/g)?.length ?? 0), ...transferOf(list?.html ?? ''))).toBe(true);
  });
});

describe('the reading page', () => {
  it('transfers at most 31 kB with its first 41 notes in it, 650 bytes for each further and 1.2 kB for whose words it has, fonts apart', () => {
    const notes = reading.match(/<details class="note"/g)?.length ?? 0;
    const limit = 32_200 + 650 * Math.max(0, notes - 41);
    // Nothing else is asked for before the reader engages: `browser/reading` wants it so.
    expect(fitsIn(limit - 1, reading, readFileSync(join(DIST, 'icon.svg')))).toBe(true);
  });

  it('asks for no font that could keep the first words waiting', () => {
    expect(reading).not.toMatch(/<link[^>]*as="font"/);
    // What the styles ask for is for readers without script; the others’ line is tried first (`browser/first-paint`).
    const asked = reading.match(/@media \(scripting:none\)\{@font-face[\s\S]*?\}\}/)?.[0] ?? '';
    expect(asked.match(/font-display:optional/g)).toHaveLength(3);
    expect(reading.match(/url\(\/_astro\/[^)]*woff2/g)).toHaveLength(3);
  });

  it('its fonts have at most 48 kB in three files, and the one that comes first 14 kB', () => {
    const fonts = [...new Set(reading.match(/\/_astro\/[\w.-]+\.woff2/g))];
    const sizes = fonts.map((font) => readFileSync(join(DIST, font)).length);
    expect(sizes).toHaveLength(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(48_000);
    expect(sizes[fonts.findIndex((font) => font.includes('roman'))]).toBeLessThan(14_000);
  });

  it('has fourteen paragraphs, and every note that there is a file for', () => {
    expect(reading.match(/<div class="passage[^"]*" id="p\d+"/g)).toHaveLength(14);
    const files = readdirSync('content/articles/bilawal-in-moscow/notes').map((file) => file.replace('.mdx', ''));
    const shown = [...reading.matchAll(/ id="note-([a-z0-9-]+)"/g)].map(([, name]) => name);
    expect(shown.sort()).toEqual(files.sort());
  });

  it('ties every mention to its note and every note to its mentions', () => {
    const there = idsOf(reading);
    for (const [, note] of reading.matchAll(/<a class="mention" href="#(note-[^"]+)"/g)) expect(there).toContain(note);
    const mentions = [...there].filter((id) => id.startsWith('mention-'));
    expect(mentions.length).toBeGreaterThanOrEqual(40);
    for (const mention of mentions) expect(reading).toContain(`href="#${mention}" role="doc-backlink"`);
  });

  it('numbers the sources of a note from 1 and lists as many, those of what came later at the end', () => {
    for (const [, prose = ''] of reading.matchAll(/<div class="prose">([\s\S]*?)<\/ol>/g)) {
      const numbers = [...prose.matchAll(/class="cite"[^>]*>(\d+)<\/a>/g)].map(([, number]) => Number(number));
      const firsts = [...new Set(numbers)].sort((a, b) => a - b);
      expect(firsts).toEqual(firsts.map((_, i) => i + 1));
      const listed = [...prose.matchAll(/<li( data-later)?>/g)].map(([, later]) => later !== undefined);
      expect(listed).toHaveLength(firsts.length);
      expect(listed).toEqual([...listed].sort());
    }
  });

  it('says whose report it is, that the words are ours, and up to when the notes were checked', () => {
    const words = reading.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    expect(words).toContain('By Kamran Yousuf, retold in our own words.');
    expect(words).toContain('Kamran Yousuf');
    expect(words).toMatch(/Notes last checked on \d+ \w+ \d{4}/);
  });
});

describe('entries', () => {
  it('lead back to the words of the report that they explain', () => {
    const page = pages.find(({ path }) => path === '/people/sergey-lavrov/')?.html ?? '';
    expect(page).toContain(`href="${READING}#mention-lavrov-2"`);
    expect(page).toContain('<mark');
  });

  it('give names in their own script, with the language and direction', () => {
    const page = pages.find(({ path }) => path === '/people/imran-khan/')?.html ?? '';
    expect(page).toMatch(/lang="ur" dir="rtl"[^>]*>\s*عمران خان/);
    expect(page).toMatch(/lang="ru"[^>]*>\s*Имран Хан/);
  });

  it('show a claim and its answer as two parts of one page', () => {
    for (const { path, html } of pages.filter(({ path }) => /^\/claims\/.+/.test(path))) {
      expect(html, path).toMatch(/id="claimed"[\s\S]*id="answered"/);
    }
  });

  it('an office that ended after the report is open while the page is read as of its day', () => {
    const page = pages.find(({ path }) => path === '/people/bilawal-bhutto-zardari/')?.html ?? '';
    expect(page).toMatch(
      /data-then-only[^>]*>, since 27 April 2022<\/span><span data-later[^>]*>, 27 April 2022 – 9 August 2023/,
    );
  });
});

describe('sources', () => {
  it('all say what rests on them, and none stands there unused', () => {
    const html = pages.find(({ path }) => path === '/sources/')?.html ?? '';
    const sources = JSON.parse(readFileSync('content/sources.json', 'utf8')) as { id: string }[];
    for (const { id } of sources) {
      const entry = html.match(new RegExp(`<li id="${id}"[\\s\\S]*?</li>`))?.[0] ?? '';
      expect(entry, id).toMatch(/Cited in[\s\S]*<a |The report itself/);
    }
  });
});
