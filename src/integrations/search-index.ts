/**
 * Writes the search index (Pagefind) from the record and not from the HTML, so that a result leads to the right note;
 * and in one language, so that Urdu and Russian names are found from English pages.
 */

import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { close, createIndex } from 'pagefind';
import { searchRecords } from '../record/search-records.ts';
import { checkedContents } from './checked-content.ts';

/**
 * How many records are in one file of the index: a result has its file loaded, and this many are about six kilobytes.
 */
const RECORDS_IN_FILE = 24;

export const searchIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/+$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const records = searchRecords(checkedContents());
        const { index, errors } = await createIndex({ maxFragments: Math.ceil(records.length / RECORDS_IN_FILE) });
        if (index === undefined) throw new AstroError(`The search index could not be built: ${errors.join('; ')}.`);
        for (const { path, title, kind, when, text } of records) {
          const record = { url: base + path, content: text, language: 'en', meta: { title, kind, when } };
          await index.addCustomRecord({ ...record, filters: { kind: [kind], when: [when] } });
        }
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
        await close();
        // Pagefind ships user interfaces; this site has its own.
        for (const name of readdirSync(new URL('pagefind', dir))) {
          if (/^pagefind-(?:\w+-)?(?:ui|highlight)\./.test(name)) rmSync(new URL(`pagefind/${name}`, dir));
        }
      },
    },
  };
};
