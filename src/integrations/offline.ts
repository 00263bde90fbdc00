/** Writes the service worker (`src/client/service-worker.js`) with the list of this build's files. It runs last. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Language } from '../i18n/known-languages.ts';
import { FURTHER_LANGUAGES, languageOfPath, MAIN_LANGUAGE, withoutLanguage } from '../i18n/languages.ts';

/**
 * What is kept at the first visit: the ways to study the report, and what makes them work. In a further language the same,
 * from the first visit of one of its pages on.
 */
const CORE = /^(?:study\/.*|notebook\/|offline\/|icon\.svg|_astro\/[^/]+\.(?:js|woff2))$/;

/** What only pages in further languages load: their words, and what another script needs. */
const OF_FURTHER = /^_astro\/(?:[a-z]{2}-page-[^/]+\.js|right-to-left\.[^/]+|nastaliq\.[^/]+)$/;

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
function buildFiles(root: string): Omit<Chosen, 'listed'> & { version: string; files: Record<string, string> } {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(root, join(one.parentPath, one.name)).replaceAll('\\', '/'));
  const { core, further, listed } = choose(names.map(pathOf).sort());
  const files = Object.fromEntries(listed.map((path) => [path, hashOf(join(root, fileOf(path)))]));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, core, further, files };
}

/** Paths by when they are kept. */
interface Chosen {
  /** At the first visit. */
  readonly core: string[];
  /** At the first visit of a page in a further language. */
  readonly further: Readonly<Partial<Record<Language, string[]>>>;
  /** At all. */
  readonly listed: string[];
}

/** Which files of a site are kept, and when; paths of pages end with a slash. */
export function choose(paths: readonly string[]): Chosen {
  const kept = paths.filter((path) => KEPT.test(path)).map((path) => ({ path, own: withoutLanguage(path) }));
  const isFew = kept.filter(({ path }) => REPORT.test(path)).length <= FEW_REPORTS;
  const coreOf = (language: Language): string[] =>
    kept.flatMap(({ path, own }) => {
      if (OF_FURTHER.test(path)) return language === MAIN_LANGUAGE ? [] : path;
      return languageOfPath(path) === language && (CORE.test(own) || (isFew && REPORT.test(own))) ? path : [];
    });
  const rank = (own: string): number => (CORE.test(own) || own.split('/').length <= 2 ? 0 : REPORT.test(own) ? 1 : 2);
  const listed = kept.length <= MOST_FILES ? kept : kept.toSorted((a, b) => rank(a.own) - rank(b.own));
  return {
    core: coreOf(MAIN_LANGUAGE),
    further: Object.fromEntries(FURTHER_LANGUAGES.map((language) => [language, coreOf(language)])),
    listed: listed.slice(0, MOST_FILES).map(({ path }) => path),
  };
}

const pathOf = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');
const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
