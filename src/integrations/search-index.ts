/**
 * Writes the search index (Pagefind) from the record and not from the HTML, so that a result leads to the right note; and
 * one for each language of the site, which has its names in the other languages and scripts, too. A page takes that of its
 * own language. Pagefind is a process of its own: it works while the pages are built, and has ended before these need the
 * most memory.
 */

import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { close, createIndex } from 'pagefind';
import type { Language } from '../i18n/known-languages.ts';
import { MAIN_LANGUAGE, pathIn } from '../i18n/languages.ts';
import { renderIn } from '../i18n/rendering.ts';
import { type SearchRecord, searchRecords } from '../record/search-records.ts';
import { checkedContents, translatedContents } from './checked-content.ts';

/**
 * How many records are in one file of the index: a result has its file loaded, and this many are about eight kilobytes.
 */
const RECORDS_IN_FILE = 32;

/** Pagefind ships user interfaces; this site has its own. */
const NOT_SHIPPED = /^pagefind-(?:\w+-)?(?:ui|highlight)\./;

export const searchIndex = (): AstroIntegration => {
  let base = '/';
  let written: Promise<string> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/+$/, '')}/`;
      },
      'astro:build:start': () => {
        written = writeIndex(recordsByLanguage(), base);
        // Where it fails, the build says so when it comes to the index.
        written.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const folder = await written;
        if (folder === undefined) return;
        for (const name of readdirSync(folder)) {
          if (NOT_SHIPPED.test(name)) continue;
          cpSync(join(folder, name), join(fileURLToPath(new URL('pagefind', dir)), name), { recursive: true });
        }
        rmSync(folder, { recursive: true, force: true });
      },
    },
  };
};

/** What can be found in each language, with the names of the others. */
function recordsByLanguage(): Map<Language, SearchRecord[]> {
  const all = [[MAIN_LANGUAGE, checkedContents()] as const, ...translatedContents()];
  return new Map(
    all.map(([language, contents]) => {
      const elsewhere = all.flatMap(([, other]) => (other === contents ? [] : [other]));
      return [language, renderIn(language, () => searchRecords(contents, elsewhere))];
    }),
  );
}

/** Writes the index into a new folder, and gives its path. */
async function writeIndex(records: ReadonlyMap<Language, readonly SearchRecord[]>, base: string): Promise<string> {
  const count = [...records.values()].flat().length;
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(count / RECORDS_IN_FILE) });
  if (index === undefined) throw new AstroError(`The search index could not be built: ${errors.join('; ')}.`);
  for (const [language, own] of records) {
    for (const { path, title, kind, report = '', when, since, text, written } of own) {
      const meta = { title, kind, report, since, ...(written === undefined ? {} : { written }) };
      const record = { url: base + pathIn(language, path), content: text, language, meta };
      await index.addCustomRecord({ ...record, filters: { kind: [kind], when: [...when] } });
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  const { errors: faults } = await index.writeFiles({ outputPath: folder });
  if (faults.length > 0) throw new AstroError(`The search index could not be written: ${faults.join('; ')}.`);
  await close();
  return folder;
}
