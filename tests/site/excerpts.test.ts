import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { factsFile, factsIn } from '../../src/embed/facts-file.ts';
import { languageOfPath, pathIn, SITE_LANGUAGES } from '../../src/i18n/languages.ts';
import { renderIn } from '../../src/i18n/rendering.ts';
import { words } from '../../src/i18n/words.ts';
import { builtPages, isExcerpt, READING } from '../support/pages.ts';
import { DIST } from '../support/serve.ts';
import { fitsIn } from '../support/weight.ts';

const excerpts = builtPages().filter(({ path }) => isExcerpt(path));
const passages = excerpts.filter(({ path }) => /\/p\d+(?:-p\d+)?\/$/.test(path));
/** Those that other sites turn into a frame when they are given the address (oEmbed). */
const answered = excerpts.filter(({ html }) => html.includes('+oembed"'));
const below = (path: string): string => path.replace(/^.*?\/embed\//, '');
/** The folder of the excerpts of a page’s language. */
const folderOf = (path: string): string => pathIn(languageOfPath(path), 'embed/');
const embedWords = (path: string) => renderIn(languageOfPath(path), () => words().embed);
const file = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const ajv = formats.default(new Ajv2020({ strict: true }));
const validator = (name: string) => ajv.compile(JSON.parse(file(`data/schemas/${name}.schema.json`)));
const plain = (html: string): string =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

describe('excerpts', () => {
  it('are there for every run of up to five paragraphs, every note, claim, event, figure and thread, and the timeline', () => {
    const runs = Array.from({ length: 14 }, (_, i) =>
      Array.from({ length: Math.min(5, 14 - i) }, (_, more) =>
        more === 0 ? `p${i + 1}` : `p${i + 1}-p${i + 1 + more}`,
      ),
    ).flat();
    const names = (folder: string) => readdirSync(`content/${folder}`).map((name) => name.replace('.mdx', ''));
    const expected = [
      ...runs.map((run) => `bilawal-in-moscow/${run}`),
      ...names('articles/bilawal-in-moscow/notes').map((name) => `bilawal-in-moscow/note/${name}`),
      ...names('claims').map((name) => `claim/${name}`),
      ...names('events').map((name) => `event/${name}`),
      ...names('figures').map((name) => `figure/${name.replace('.json', '')}`),
      'timeline',
      ...names('articles/bilawal-in-moscow/threads').map((name) => `timeline/${name}`),
    ].flatMap((path) => SITE_LANGUAGES.map((language) => `/${pathIn(language, `embed/${path}/`)}`));
    expect(excerpts.map(({ path }) => path).sort()).toEqual(expected.sort());
  });

  it('have at most 8 kB, or 10 in Urdu, whose letters take two bytes each, in one file that asks for no other', () => {
    for (const { path, html } of excerpts) {
      expect(fitsIn(languageOfPath(path) === 'ur' ? 10_000 : 8000, html), path).toBe(true);
      expect(html.match(/<(?:img|script|iframe|source|video|audio)[^>]*\ssrc=/g), path).toBeNull();
      const links = [...html.matchAll(/<link rel="(\w+)"/g)].map(([, rel]) => rel);
      expect(links.filter((rel) => rel !== 'alternate').sort(), path).toEqual(['canonical', 'icon', 'license']);
      expect(html, path).not.toContain('url(');
    }
  });

  it('ask not to be indexed, name the whole page, and lead out of the frame with every link', () => {
    const pages = new Set(builtPages().map(({ path }) => path));
    for (const { path, html } of excerpts) {
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      const canonical = new URL(html.match(/rel="canonical" href="([^"]+)"/)?.[1] ?? '').pathname;
      expect(pages, path).toContain(canonical);
      expect(isExcerpt(canonical), path).toBe(false);
      const body = html.slice(html.indexOf('<body'));
      for (const [link] of body.matchAll(/<a [^>]*>/g)) expect(link, path).toMatch(/href="#|target="_blank"/);
      expect(canonical.startsWith(`/${pathIn(languageOfPath(path), '')}`), path).toBe(true);
      const credit = embedWords(path).credit('', 'CC BY 4.0', '(.+)').replaceAll('\u2068\u2069', '');
      expect(plain(body), path).toMatch(new RegExp(`${credit} ${embedWords(path).seeInPlace}`));
    }
  });

  it('hold, with a claim, every answer to it', () => {
    let held = 0;
    for (const { path, html } of [...passages, ...excerpts.filter(({ path }) => path.includes('/note/'))]) {
      for (const [, entry] of html.matchAll(/<div class="pair">([\s\S]*?)<\/div>/g)) {
        held += 1;
        const { claim, answer } = embedWords(path).sides;
        expect(entry, path).toContain(`<b>${claim}</b>`);
        expect(entry, path).toContain(`<b>${answer}</b>`);
      }
    }
    expect(held).toBeGreaterThan(20);
    // Of a note about a claim the file names it: each excerpt with that note has as many answers as the claim.
    for (const name of readdirSync('content/articles/bilawal-in-moscow/notes')) {
      const note = readFileSync(`content/articles/bilawal-in-moscow/notes/${name}`, 'utf8');
      const claim = note.match(/^about: claims\/(.+)$/m)?.[1];
      if (claim === undefined) continue;
      const answers = readFileSync(`content/claims/${claim}.mdx`, 'utf8').match(/^ {4}position:/gm)?.length ?? 0;
      const id = `id="note-${name.replace('.mdx', '')}"`;
      for (const { path, html } of passages.filter(({ html }) => html.includes(id))) {
        const part = html.slice(html.indexOf(id)).split('<div class="note"')[0] ?? '';
        expect(part.split(`<b>${embedWords(path).sides.answer}</b>`).length - 1, `${path} ${claim}`).toBe(answers);
      }
    }
  });

  it('of a passage hold every note that explains words in it, and each mention leads to one', () => {
    for (const { path, html } of passages) {
      const mentioned = new Set(
        [...html.matchAll(/<a class="mention[^"]*"[^>]*href="#(note-[^"]+)"/g)].map(([, id]) => id),
      );
      const there = new Set([...html.matchAll(/ id="(note-[^"]+)"/g)].map(([, id]) => id));
      expect([...there].sort(), path).toEqual([...mentioned].sort());
    }
  });
});

describe('oEmbed', () => {
  it('answers to the letter of the specification, at the address in the head', () => {
    const valid = validator('oembed');
    for (const { path, html } of answered) {
      const address = html.match(
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="[^"]+"/,
      )?.[1];
      const answer = JSON.parse(file(new URL(address ?? '').pathname));
      expect(valid(answer), `${path}: ${ajv.errorsText(valid.errors)}`).toBe(true);
      expect(answer.html, path).toContain(`src="http://localhost:4321${path}"`);
      expect(answer.html, path).toContain(`width="${answer.width}" height="${answer.height}"`);
    }
  });

  it('answers for all but runs of four and five paragraphs, which lead to no answer', () => {
    const paragraphs = (path: string): number => {
      const [, from, to = from] = path.match(/\/p(\d+)(?:-p(\d+))?\/$/) ?? [];
      return from === undefined ? 1 : Number(to) - Number(from) + 1;
    };
    const led = (html: string): boolean => html.includes('+oembed"');
    for (const { path, html } of excerpts) expect(led(html), path).toBe(paragraphs(path) <= 3);
    expect(answered.length).toBe(excerpts.filter(({ path }) => paragraphs(path) <= 3).length);
    const files = SITE_LANGUAGES.flatMap((language) =>
      readdirSync(join(DIST, pathIn(language, 'embed')), { recursive: true, encoding: 'utf8' }),
    );
    expect(files.filter((name) => /oembed/.test(name)).length).toBe(answered.length);
  });

  it('is found from the article, a claim, an event, the timeline and a thread too', () => {
    const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
    for (const path of [
      READING,
      '/claims/us-conspiracy/',
      '/events/samarkand-2022/',
      '/timeline/',
      '/threads/the-visit/',
      ...SITE_LANGUAGES.slice(1).map((language) => `/${language}${READING}`),
    ]) {
      const address = pages.get(path)?.match(/type="application\/json\+oembed" href="([^"]+)"/)?.[1];
      const answer = JSON.parse(file(new URL(address ?? '').pathname));
      expect(answer.type, path).toBe('rich');
      expect(answer.html, path).toContain(`localhost:4321/${folderOf(path)}`);
    }
  });
});

describe('what a page needs to show an excerpt', () => {
  it('is in a file of the form that its schema describes', () => {
    const valid = validator('excerpt');
    for (const { path, html } of excerpts) {
      const content = JSON.parse(file(folderOf(path) + factsFile(below(path))));
      expect(valid(content), `${path}: ${ajv.errorsText(valid.errors)}`).toBe(true);
      const facts = factsIn(content, below(path));
      expect(facts?.address, path).toBe(`http://localhost:4321${path}`);
      expect(html.includes('+oembed"'), path).toBe(facts?.oembed === `http://localhost:4321${path}oembed.json`);
    }
    expect(valid([{ address: 'http://localhost:4321/embed/x/' }])).toBe(false);
  });

  it('with the script has at most 1.5 kB', () => {
    expect(fitsIn(1500, file('embed.js'))).toBe(true);
  });
});

describe('the headers', () => {
  it('let anyone frame an excerpt, and nobody any other page', () => {
    const rules = file('_headers')
      .replace(/^#.*\n/gm, '')
      .split(/\n(?=\/)/)
      .map((rule) => ({ path: rule.split('\n')[0]?.trim() ?? '', closed: rule.includes("frame-ancestors 'none'") }));
    const closed = (path: string): boolean =>
      rules.some(
        (rule) =>
          rule.closed && (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path),
      );
    for (const { path } of builtPages()) expect(closed(path), path).toBe(!isExcerpt(path));
  });
});
