import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './serve.ts';

/** The reading page of the report. */
export const READING = '/articles/bilawal-in-moscow/';

/** One page of each kind. */
export const PAGE_KINDS = [
  '/',
  READING,
  `${READING}passages/`,
  '/record/',
  '/people/',
  '/people/imran-khan/',
  '/organisations/sco/',
  '/events/',
  '/events/first-cargo-2023/',
  '/claims/',
  '/claims/us-conspiracy/',
  '/places/moscow/',
  '/terms/cipher/',
  '/threads/the-oil-deal/',
  '/timeline/',
  '/map/',
  '/search/',
  '/sources/',
  '/notebook/',
  '/about/',
  '/404.html',
];

/** Every built page: its address and its HTML. */
export function builtPages(folder = DIST): { path: string; html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      path: `/${name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(folder, name), 'utf8'),
    }));
}
