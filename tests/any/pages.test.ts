import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { withoutLanguage } from '../../src/i18n/languages.ts';
import { belowBase, builtPages, isExcerpt } from '../support/built-pages.ts';
import { DIST } from '../support/serve.ts';

const pages = builtPages();
const idsOf = (html: string): Set<string> => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
const plain = (text: string): string => text.replaceAll('&amp;', '&');

describe('every page', () => {
  it('has no link that leads nowhere, to a page or to a place in one', () => {
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\shref="([^"]+)"/g)].flatMap(([, raw = '']) => {
        const url = new URL(plain(raw), `http://site${path}`);
        if (url.host !== 'site') return [];
        const there = belowBase(url.pathname);
        const target = ids.get(there);
        const found = target !== undefined || (!there.endsWith('/') && existsSync(join(DIST, there)));
        const fragment = decodeURIComponent(url.hash.slice(1));
        const isThere = fragment === '' || (target?.has(fragment) ?? false) || raw === '#main';
        return found && isThere ? [] : [`${path} → ${raw}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('has one heading of the first order and one main part, without script', () => {
    const wrong = pages.filter(({ html }) => ['<h1', '<main'].some((tag) => html.split(tag).length !== 2));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // How the source is spaced and cased says nothing to a reader.
        'attr-case': 'off',
        'attr-quotes': 'off',
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'long-title': 'off',
        // Filters and the search answer at once and leave the reader where they are; a button would do nothing.
        'wcag/h32': 'off',
        // `astro-island`.
        'no-unknown-elements': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        // Headings in Urdu have vowel signs.
        'valid-id': ['error', { relaxed: true }],
      },
    });
    const faults = await Promise.all(
      pages.map(async ({ path, html }) => {
        const report = await validator.validateString(html);
        return report.results.flatMap(({ messages }) =>
          // Astro writes a style element beside a page's first island.
          messages
            .filter(({ message }) => !message.startsWith('<style> element is not permitted'))
            .map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
        );
      }),
    );
    expect(faults.flat()).toEqual([]);
  });
});

describe('safety', () => {
  it('every page has a policy without unsafe-inline that allows each script and style in it, and no other', () => {
    for (const { path, html } of pages) {
      const policy = html.match(/http-equiv="content-security-policy" content="([^"]+)"/)?.[1] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      // The search is WebAssembly.
      expect(policy.match(/'[a-z-]*unsafe[a-z-]*'/g), path).toEqual(
        withoutLanguage(path.slice(1)) === 'search/' ? ["'wasm-unsafe-eval'"] : null,
      );
      const inline = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)]
        .filter(([, , attributes = '']) => !/src=|ld\+json/.test(attributes))
        .map(([, , , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`);
      const allowed = [...policy.matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash);
      expect([...new Set(allowed)].sort(), path).toEqual([...new Set(inline)].sort());
    }
  });

  it('no page has a style attribute or an event handler, or loads anything from another site', () => {
    for (const { path, html } of pages) {
      const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
      expect(markup.match(/<[^>]+\s(?:style|on[a-z]+)="/g), path).toBe(null);
      const loaded = [
        ...markup.matchAll(/<(?!a\b)[a-z-]+[^>]*\s(?:src|href|component-url|renderer-url)="(https?:)?\/\//g),
      ];
      const foreign = loaded.map(([tag]) => tag).filter((tag) => !/rel="(?:canonical|license|alternate)"/.test(tag));
      expect(foreign, path).toEqual([]);
    }
  });
});

describe('every page that others may link to', () => {
  /** Pages that have the picture of the report or of the list that they belong to. */
  const BORROWS = /^\/(?:people|organisations|events|places|terms)\/.|^\/articles\/[^/]+\/(?:cite|cover|passages)\/$/;

  it('says to those who link to it what it is, with a picture of its own or of what it belongs to', () => {
    const pictures = new Map<string, string>();
    // Nobody is meant to link to an excerpt: its canonical page is another.
    const shared = pages.filter(({ path }) => !isExcerpt(path));
    for (const { path, html } of shared) {
      const meta = (name: string) =>
        html.match(new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`))?.[1] ?? '';
      const address = belowBase(new URL(meta('og:image')).pathname);
      const picture = readFileSync(join(DIST, address));
      expect(picture.subarray(1, 4).toString(), path).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual([1200, 630]);
      pictures.set(address, createHash('sha256').update(picture).digest('hex'));
      const own = `/pictures${path.replace(/^\/$/, '/cover').replace(/\/$|\.html$/, '')}.png`;
      expect(address.replace(/^\/?/, '/') === own, path).toBe(!BORROWS.test(`/${withoutLanguage(path.slice(1))}`));
      expect(plain(meta('og:description')), path).toBe(plain(meta('description')));
      expect(meta('og:url'), path).toBe(html.match(/<link rel="canonical" href="([^"]+)"/)?.[1]);
      const data = JSON.parse(html.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1] ?? '');
      expect(data['@context'], path).toBe('https://schema.org');
      expect(data.url, path).toBe(meta('og:url'));
      expect(JSON.stringify(data), path).not.toMatch(/[Rr]ating/);
    }
    expect(new Set(pictures.values()).size).toBe(pictures.size);
    const drawn = readdirSync(join(DIST, 'pictures'), { recursive: true, encoding: 'utf8' });
    expect(drawn.filter((name) => name.endsWith('.png')).length, 'pictures that no page names').toBe(pictures.size);
  });
});
