/**
 * Gives every page and file of `src/pages/` an address in each further language, below a folder of its name. The same
 * file makes them all: `src/middleware.ts` says in which language.
 */

import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
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
  },
});
