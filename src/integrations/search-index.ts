/**
 * Writes the search index (Pagefind) from the record and not from the HTML, so that a result leads to the right note;
 * and in one language, so that Urdu and Russian names are found from English pages. Pagefind is a process of its own: it
 * works while the pages are built, and has ended before these need the most memory.
 */

import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { close, createIndex } from 'pagefind';
import { type SearchRecord, searchRecords } from '../record/search-records.ts';
import { checkedContents } from './checked-content.ts';

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
        written = writeIndex(searchRecords(checkedContents()), base);
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

/** Writes the index into a new folder, and gives its path. */
async function writeIndex(records: readonly SearchRecord[], base: string): Promise<string> {
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(records.length / RECORDS_IN_FILE) });
  if (index === undefined) throw new AstroError(`The search index could not be built: ${errors.join('; ')}.`);
  for (const { path, title, kind, report = '', when, since, text } of records) {
    const record = { url: base + path, content: text, language: 'en', meta: { title, kind, report, since } };
    await index.addCustomRecord({ ...record, filters: { kind: [kind], when: [...when] } });
  }
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  const { errors: faults } = await index.writeFiles({ outputPath: folder });
  if (faults.length > 0) throw new AstroError(`The search index could not be written: ${faults.join('; ')}.`);
  await close();
  return folder;
}
