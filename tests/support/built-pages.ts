import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import site from '../../site.config.ts';
import { ENTRY_KINDS } from '../../src/schemas/common.ts';
import { DIST } from './serve.ts';

/** A page of the built site: its address below the site's, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every built page. */
export function builtPages(folder = DIST): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** Whether a path is that of an excerpt, a page made to be framed. */
export const isExcerpt = (path: string): boolean => /^\/(?:[a-z]{2}\/)?embed\/(?!on-your-page\/).+\/$/.test(path);

/** The folder in which the site is built to stand, without a slash at its end. */
const BASE = (env.SITE_BASE || new URL(site.address).pathname).replace(/\/$/, '');

/** The path below the site's address of a path that a page of it names. */
export const belowBase = (path: string): string => (path.startsWith(`${BASE}/`) ? path.slice(BASE.length) : path);

/** The names of files and folders of `src/pages` that stand in addresses as they are. */
const FIXED = new Set([
  ...readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .flatMap((name) => name.split(/[\\/]/))
    .map((name) => name.replace(/\.astro$/, '')),
  ...ENTRY_KINDS,
  ...['note', 'claim', 'event', 'timeline'],
]);

/** One page of each kind, the one with the most in it: those differ in kind that do so in more than a name of the content. */
export function oneOfEachKind(pages: readonly BuiltPage[]): string[] {
  const kinds = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = page.path
      .split('/')
      .map((part) => (part === '' || FIXED.has(part.replace(/\.html$/, '')) ? part : part.replace(/[a-z0-9]+/g, '*')))
      .join('/')
      .replace(/\*(?:-\*)*/g, '*');
    if (page.html.length > (kinds.get(kind)?.html.length ?? 0)) kinds.set(kind, page);
  }
  return [...kinds.values()].map(({ path }) => path);
}
