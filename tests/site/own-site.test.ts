import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, builtPages } from '../support/built-pages.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';
import { SITE_CONFIG } from '../support/site-config.ts';

/** This content under another name, in other colours, with as little shown as can be. */
const OWN = SITE_CONFIG.replaceAll('true', 'false').replace(
  "languages: ['en'],",
  "languages: ['en'],\n  imprint: { publisher: 'Harbour Press, 1 Quay Street', contact: 'post@example.org' },",
);

let project: ProjectCopy;
let dist: string;
let pages: BuiltPage[];
beforeAll(() => {
  project = copyProject();
  dist = join(project.root, 'dist');
  writeFileSync(join(project.root, 'site.config.ts'), OWN);
  // What its writers say of the site under “How this is made” is theirs to change.
  rmSync(join(project.root, 'content/pages/about.mdx'));
  const { output, code } = project.build();
  if (code !== 0) throw new Error(output);
  pages = builtPages(dist);
});
afterAll(() => project.remove());

const files = (): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(dist, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));

describe('a site of one’s own', () => {
  it('has no trace of the name of this one', () => {
    const named = files().filter(
      (file) =>
        !/\.(?:png|woff2|pagefind|pf_\w+|wasm)$/.test(file) &&
        /backgrounder/i.test(readFileSync(join(dist, file), 'utf8')),
    );
    expect(named).toEqual([]);
  });

  it('has its own name, address, licence, colours and imprint on every page', () => {
    for (const { path, html } of pages) {
      expect(html, path).toContain('The Harbour Record');
      expect(html, path).toContain('https://example.org/harbour/');
      expect(html, path).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
      expect(html, path).not.toContain('licenses/by/4.0');
      expect(html.match(/--accent:[^;]+/)?.[0], path).toMatch(/#0b5d3b.*#7fd6ae/);
      expect(html, path).not.toMatch(/#9c2d18/i);
      expect(html.replace(/<[^>]+>/g, ''), path).toMatch(
        /Published by Harbour Press, 1 Quay Street\. Contact: post@example\.org/,
      );
    }
    expect(readFileSync(join(dist, 'icon.svg'), 'utf8')).toMatch(/<title>The Harbour Record<\/title>.*#0b5d3b/);
  });

  it('builds nothing of what it does not show', () => {
    expect(['study', 'data', 'embed', 'embed.js'].filter((name) => existsSync(join(dist, name)))).toEqual([]);
    expect(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')).not.toMatch(/\/(?:study|data|embed)\//);
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/', '/search/', '/timeline/', '/map/', '/notebook/']),
    );
  });

  it('has nothing of a language that it is not in', () => {
    expect(files().filter((file) => /^ur\/|\/ur-page|right-to-left|nastaliq/i.test(file))).toEqual([]);
    expect(pages.filter(({ html }) => /hreflang|<html[^>]* dir=/.test(html)).map(({ path }) => path)).toEqual([]);
  });

  it('links nowhere to it, nor to anything else that is not there', () => {
    const places = new Map(
      pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const broken = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\s(?:href|src|action|formaction)="(\/[^"]*)"/g)].flatMap(([, raw = '']) => {
        const { pathname, hash } = new URL(raw.replaceAll('&amp;', '&'), 'http://site');
        const there = pathname.replace('/harbour/', '/');
        const target = places.get(there);
        const isThere = target ? hash === '' || target.has(hash.slice(1)) : existsSync(join(dist, there));
        return isThere && pathname.startsWith('/harbour/') ? [] : [`${path} → ${raw}`];
      }),
    );
    expect(broken).toEqual([]);
    for (const { path, html } of pages) {
      expect(html, path).not.toMatch(/>(?:Show this on your own page|Study|For teachers|Excerpts|Data|BibTeX)</);
      expect(html, path).not.toContain('+oembed');
    }
  });
});
