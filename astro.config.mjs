import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import packages from './package.json' with { type: 'json' };
import { readSiteConfig } from './src/cli/read-site-config.ts';
import { awaitFiltersScript } from './src/client/await-filters.ts';
import { firstScript } from './src/client/first-script.ts';
import { foldFiltersScript } from './src/client/fold-filters.ts';
import { openMapScript } from './src/client/open-map.ts';
import { restoreDayScript } from './src/client/restore-day.ts';
import { dayRules } from './src/components/shell/day-rules.ts';
import { framedPageScript } from './src/embed/framed-page.ts';
import { urduStyle } from './src/embed/urdu-style.ts';
import { ProblemError } from './src/errors/problem.ts';
import { FURTHER_LANGUAGES, MAIN_LANGUAGE, SITE_LANGUAGES, withoutLanguage } from './src/i18n/languages.ts';
import { checkedContent } from './src/integrations/checked-content.ts';
import { engageDirective } from './src/integrations/engage-directive.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { closeKept, openKept } from './src/integrations/kept-pieces.ts';
import { languages } from './src/integrations/languages.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { licences } from './src/integrations/licences.ts';
import { notesScript } from './src/integrations/notes-script.ts';
import { offline } from './src/integrations/offline.ts';
import { pagePictures } from './src/integrations/page-pictures.ts';
import { policyHash } from './src/integrations/page-policy.ts';
import { pageWords } from './src/integrations/page-words.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shown } from './src/integrations/shown.ts';
import { siteColours } from './src/integrations/site-colours.ts';
import { writersTools } from './src/integrations/writers-tools.ts';
import { isShown } from './src/schemas/site-config.ts';

const { config, problems } = readSiteConfig(fileURLToPath(new URL('.', import.meta.url)));
if (config === undefined) throw new ProblemError(problems);
const figureLetters = readFileSync(new URL('src/styles/figure-nastaliq.css', import.meta.url), 'utf8');
const { origin, pathname } = new URL(config.address);
// For one build at another address: SITE_URL=https://example.org SITE_BASE=/backgrounder npm run build
const site = process.env.SITE_URL || origin;
const base = process.env.SITE_BASE || (process.env.SITE_URL ? '/' : pathname);
/** The path of a page below the base. */
const pathOf = (page) => new URL(page).pathname.slice(base.replace(/\/+$/, '').length + 1);

/** The oldest browsers that styles are made for, as the bundler names them: `ios_saf >= 16.4` is `ios16.4`. */
const oldest = packages.browserslist.map((browser) => browser.replace(' >= ', '').replace('_saf', ''));

export default defineConfig({
  site,
  base,
  logger: { entrypoint: new URL('./src/integrations/logger.ts', import.meta.url) },
  trailingSlash: 'always',
  // The default joins words that are on two lines of a component.
  compressHTML: true,
  // Quoted words must be on the page exactly as in the file.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // Two files that make one address are a mistake, not a warning.
  prerenderConflictBehavior: 'error',
  // A page's styles are a few kilobytes and come with it: the first paint waits for one request fewer.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  scopedStyleStrategy: 'where',
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Astro hashes what it bundles; these scripts and styles are in pages as they are written.
      scriptDirective: {
        hashes: [
          firstScript,
          restoreDayScript,
          awaitFiltersScript,
          foldFiltersScript,
          openMapScript,
          framedPageScript,
        ].map(policyHash),
      },
      styleDirective: { hashes: [dayRules, figureLetters, urduStyle].map(policyHash) },
    },
  },
  // Astro marks its MDX modules with a directive of its own, and the bundler would warn of each.
  vite: { build: { cssTarget: oldest, rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  integrations: [
    openKept(),
    layerOrder(),
    languages(),
    siteColours(config.colours),
    shown(config.show),
    checkedContent(),
    writersTools(),
    engageDirective(),
    pageWords(),
    mdx(),
    react(),
    notesScript(),
    pagePictures(config.colours),
    searchIndex(),
    // Excerpts represent pages that are in it.
    sitemap({
      filter: (page) =>
        !/\/(embed\/(?!on-your-page\/).+|offline)\/$/.test(page) && isShown(withoutLanguage(pathOf(page)), config.show),
      ...(FURTHER_LANGUAGES.length > 0 && {
        i18n: {
          defaultLocale: MAIN_LANGUAGE,
          locales: Object.fromEntries(SITE_LANGUAGES.map((language) => [language, language])),
        },
      }),
    }),
    licences(),
    offline(),
    keptPages(),
    closeKept(),
  ],
});
