/** The languages that the site is in, and the paths of its pages in them. */

import { CONFIG } from '../config.ts';
import type { Language } from './known-languages.ts';

/** The languages of the pages, the main one first: the others lie below a folder of their name, as in `/ur/`. */
export const SITE_LANGUAGES: readonly Language[] = CONFIG.languages;

export const MAIN_LANGUAGE: Language = SITE_LANGUAGES[0] ?? 'en';

export const FURTHER_LANGUAGES: readonly Language[] = SITE_LANGUAGES.slice(1);

/** The language whose pages a path belongs to; `path` is without the base, with or without a slash in front. */
export function languageOfPath(path: string): Language {
  const [first] = path.replace(/^\/+/, '').split('/');
  return FURTHER_LANGUAGES.find((language) => language === first) ?? MAIN_LANGUAGE;
}

/** A path in a language; `path` is that of the main language, without the base and without a slash in front. */
export const pathIn = (language: Language, path: string): string =>
  language === MAIN_LANGUAGE ? path : `${language}/${path}`;

/** A path as it is in the main language. */
export const withoutLanguage = (path: string): string => path.slice(pathIn(languageOfPath(path), '').length);

/** Pages and files that exist once for all languages, by the beginning of their paths. */
const SINGLE =
  /^(?:404|offline|robots\.txt|sitemap|icon\.svg|licences\.txt|embed\.js|pictures\/|data\/(?:schemas|openapi\.json))/;

/** Whether a path, without the base and without a slash in front, exists in each language. */
export const isInEachLanguage = (path: string): boolean => !SINGLE.test(path);
