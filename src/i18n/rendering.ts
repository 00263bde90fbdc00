/** Renders in a language: whatever is called meanwhile, `language()` tells it which. */

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from './known-languages.ts';
import { findLanguageBy } from './language.ts';
import { languageOfPath } from './languages.ts';

/** Pages and integrations are bundled apart, and each has modules of its own. */
const PLACE = Symbol.for('backgrounder: language');
const place = globalThis as { [PLACE]?: AsyncLocalStorage<Language> };
place[PLACE] ??= new AsyncLocalStorage();
const languages = place[PLACE];

findLanguageBy(() => languages.getStore());

export const renderIn = <T>(language: Language, render: () => T): T => languages.run(language, render);

/**
 * For `getStaticPaths`: lists the pages of a route in the language that the route begins with, so that their props are in
 * it.
 */
export const inItsLanguage =
  <T>(list: () => T) =>
  ({ routePattern }: { routePattern: string }): T =>
    renderIn(languageOfPath(routePattern), list);
