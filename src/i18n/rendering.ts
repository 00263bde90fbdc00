/** Renders in a language: whatever is called meanwhile, `language()` tells it which. */

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from './known-languages.ts';
import { findLanguageBy } from './language.ts';
import { languageOfPath } from './languages.ts';

const languages = new AsyncLocalStorage<Language>();
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
