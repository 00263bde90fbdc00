/** Writes the service worker (`src/client/service-worker.js`) with the list of this build's files. It runs last. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * What is kept at the first visit: the ways to study the report, and what makes them work. The font of Urdu, twice as large
 * as the others together, is kept once a page has needed it.
 */
const CORE = /^(?:study\/.*|notebook\/|offline\/|icon\.svg|_astro\/(?!nastaliq\.)[^/]+\.(?:js|woff2))$/;

/** A report in one of its editions: kept at the first visit too where there are few, otherwise once it is opened. */
const REPORT = /^articles\/[^/]+\/(?:plain\/)?$/;
const FEW_REPORTS = 6;

/** What can be kept once it is visited: pages and what they need, but no excerpts, data files or preview pictures. */
const KEPT =
  /^(?!(?:[a-z]{2}\/)?(?:embed\/(?!on-your-page\/)|data\/).|pictures\/)(?:.*\/)?(?:$|icon\.svg$|_astro\/[^/]+$)/;

/**
 * The most files that the worker knows, about a hundred kilobytes of it, since every reader loads the list. Of a larger
 * site the reports and what all of it shares come first, and what is past the end is not kept.
 */
const MOST_FILES = 2000;

export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const source = readFileSync(fileURLToPath(new URL('../client/service-worker.js', import.meta.url)), 'utf8');
      writeFileSync(
        join(root, 'sw.js'),
        source.replace('= __BUILD__;', () => `= ${JSON.stringify(buildFiles(root))};`),
      );
    },
  },
});

/**
 * The files that the worker may keep, pages by their addresses, each with the first twelve hexadecimal digits of its
 * SHA-256.
 */
function buildFiles(root: string): { version: string; core: string[]; files: Record<string, string> } {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(root, join(one.parentPath, one.name)).replaceAll('\\', '/'));
  const { core, listed } = choose(names.map(pathOf).sort());
  const files = Object.fromEntries(listed.map((path) => [path, hashOf(join(root, fileOf(path)))]));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, core, files };
}

/** Which files of a site are kept at the first visit, and which are in the list at all; paths of pages end with a slash. */
export function choose(paths: readonly string[]): { core: string[]; listed: string[] } {
  const kept = paths.filter((path) => KEPT.test(path));
  const reports = kept.filter((path) => REPORT.test(path));
  const core = kept.filter((path) => CORE.test(path) || (reports.length <= FEW_REPORTS && REPORT.test(path)));
  const rank = (path: string): number =>
    CORE.test(path) || path.split('/').length <= 2 ? 0 : REPORT.test(path) ? 1 : 2;
  const listed = kept.length <= MOST_FILES ? kept : kept.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_FILES);
  return { core, listed };
}

const pathOf = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');
const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
