/** Writes the service worker (`src/client/service-worker.js`) with the list of this build's files. It runs last. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LANGUAGES, type Language } from '../i18n/known-languages.ts';
import { languageOfPath, pathIn, SITE_LANGUAGES, withoutLanguage } from '../i18n/languages.ts';

/** What is kept at the first visit to any page: what makes the pages work, and the one that says which are kept. */
const SHARED = /^(?:offline\/|icon\.svg|_astro\/[^/]+\.(?:js|woff2))$/;

/** What is kept in a language at the first visit to one of its pages: the ways to study the report. */
const STUDY = /^(?:study\/.*|notebook\/)$/;

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

/** What the worker is told of a build. */
interface BuildFiles extends Omit<Chosen, 'listed'> {
  readonly version: string;
  /** The files that the worker may keep, each with the first twelve hexadecimal digits of its SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

function buildFiles(root: string): BuildFiles {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(root, join(one.parentPath, one.name)).replaceAll('\\', '/'));
  const { listed, ...chosen } = choose(names.map(pathOf).sort());
  const files = Object.fromEntries(listed.map((path) => [path, hashOf(join(root, fileOf(path)))]));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, ...chosen, files };
}

/** Paths by when they are kept. */
interface Chosen {
  /** At the first visit. */
  readonly core: string[];
  /** At the first visit to a page of each language, by what the paths of its pages begin with. */
  readonly languages: Readonly<Record<string, string[]>>;
  /** At all. */
  readonly listed: string[];
}

/** Which files of a site are kept, and when; paths of pages end with a slash. */
export function choose(paths: readonly string[]): Chosen {
  const kept = paths.filter((path) => KEPT.test(path)).map((path) => ({ path, own: withoutLanguage(path) }));
  const isFew = kept.filter(({ path }) => REPORT.test(path)).length <= FEW_REPORTS;
  const filesOf = SITE_LANGUAGES.map((language) => [language, filesOnlyOf(language)] as const);
  const pathsOf = (language: Language, files: RegExp): string[] =>
    kept.flatMap(({ path, own }) => {
      const isFirst = languageOfPath(path) === language && (STUDY.test(own) || (isFew && REPORT.test(own)));
      return isFirst || files.test(path) ? path : [];
    });
  const rank = (own: string): number =>
    SHARED.test(own) || STUDY.test(own) || own.split('/').length <= 2 ? 0 : REPORT.test(own) ? 1 : 2;
  const listed = kept.length <= MOST_FILES ? kept : kept.toSorted((a, b) => rank(a.own) - rank(b.own));
  return {
    core: kept.flatMap(({ path }) =>
      SHARED.test(path) && filesOf.every(([, files]) => !files.test(path)) ? path : [],
    ),
    languages: Object.fromEntries(filesOf.map(([language, files]) => [pathIn(language, ''), pathsOf(language, files)])),
    listed: listed.slice(0, MOST_FILES).map(({ path }) => path),
  };
}

/** The files that only pages in one language load: its words for scripts, and what Nastaliq needs. */
const filesOnlyOf = (language: Language): RegExp =>
  new RegExp(
    `^_astro/(?:${language}-page${LANGUAGES[language].direction === 'rtl' ? '|right-to-left|nastaliq' : ''})[.-]`,
  );

const pathOf = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');
const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
