/**
 * Gives every page and file of `src/pages/` an address in each further language, below a folder of its name. The same
 * file makes them all: `src/middleware.ts` says in which language.
 */

import { readdirSync, rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { LANGUAGES } from '../i18n/known-languages.ts';
import { FURTHER_LANGUAGES, isInEachLanguage, MAIN_LANGUAGE, SITE_LANGUAGES } from '../i18n/languages.ts';

const PAGES = 'src/pages';

export const languages = (): AstroIntegration => ({
  name: 'languages',
  hooks: {
    'astro:config:setup': ({ config, injectRoute, updateConfig }) => {
      if (FURTHER_LANGUAGES.length === 0) return;
      updateConfig({
        i18n: {
          locales: [...SITE_LANGUAGES],
          defaultLocale: MAIN_LANGUAGE,
          routing: { prefixDefaultLocale: false, redirectToDefaultLocale: false, fallbackType: 'rewrite' },
        },
      });
      for (const file of readdirSync(new URL(PAGES, config.root), { recursive: true, encoding: 'utf8' })) {
        const path = file.replaceAll('\\', '/');
        if (!/\.(?:astro|ts)$/.test(path) || !isInEachLanguage(path)) continue;
        const route = path.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|\/)index$/, '');
        for (const language of FURTHER_LANGUAGES)
          injectRoute({ pattern: `/${language}/${route}`, entrypoint: new URL(`${PAGES}/${path}`, config.root) });
      }
    },
    'astro:build:done': ({ dir }) => {
      // The bundler writes the style sheet of such languages, and the font in it, whether or not a page asks for them.
      if (SITE_LANGUAGES.some((language) => LANGUAGES[language].direction === 'rtl')) return;
      for (const name of readdirSync(new URL('_astro/', dir)))
        if (/^(?:right-to-left|nastaliq)\./.test(name)) rmSync(new URL(`_astro/${name}`, dir));
    },
  },
});
