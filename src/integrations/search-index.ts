/**
 * Writes the search index (Pagefind) from the record and not from the HTML, so that a result leads to the right note; and
 * one for each language of the site, which has its names in the other languages and scripts, too. A page takes that of its
 * own language.
 */

import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { close, createIndex } from 'pagefind';
import { MAIN_LANGUAGE, pathIn } from '../i18n/languages.ts';
import { searchRecords } from '../record/search-records.ts';
import { checkedContents, translatedContents } from './checked-content.ts';

export const searchIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/+$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const { index, errors } = await createIndex({});
        if (index === undefined) throw new AstroError(`The search index could not be built: ${errors.join('; ')}.`);
        const main = checkedContents();
        const others = [...translatedContents()];
        for (const [language, contents] of [[MAIN_LANGUAGE, main] as const, ...others]) {
          const elsewhere = [main, ...others.map(([, other]) => other)].filter((other) => other !== contents);
          for (const { path, title, kind, when, text, written } of searchRecords(contents, elsewhere)) {
            const meta = { title, kind, when, ...(written === undefined ? {} : { written }) };
            const record = { url: base + pathIn(language, path), content: text, language, meta };
            await index.addCustomRecord({ ...record, filters: { kind: [kind], when: [when] } });
          }
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
