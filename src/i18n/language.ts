/** Which language is being rendered, or is on the page in a browser. Nothing has to be passed on for it. */

import { LANGUAGES, type Language } from './known-languages.ts';
import { MAIN_LANGUAGE } from './languages.ts';

let rendered: (() => Language | undefined) | undefined;

/** The language of the page that is being rendered; in a browser, of the page; everywhere else the main one. */
export function language(): Language {
  if (typeof document === 'object') {
    const [tag = ''] = document.documentElement.lang.split('-');
    return tag in LANGUAGES ? (tag as Language) : MAIN_LANGUAGE;
  }
  return rendered?.() ?? MAIN_LANGUAGE;
}

/** Says how to find out what is being rendered; for `rendering.ts`, which browsers cannot load. */
export function findLanguageBy(find: () => Language | undefined): void {
  rendered = find;
}

/** The BCP 47 tag of that language, with its country where it has one. */
export const languageTag = (): string => LANGUAGES[language()].tag;

/** Whether that language is written from right to left. */
export const isRightToLeft = (): boolean => LANGUAGES[language()].direction === 'rtl';

/** Whether its words are in Nastaliq: they slope down along the line, and so are higher than those of other hands. */
export const isNastaliq = (): boolean => language() === 'ur';

/** Keeps one of something for each language, made when it is first asked for. */
export function perLanguage<T>(make: () => T): () => T {
  const made = new Map<Language, T>();
  return () => {
    const own = language();
    if (!made.has(own)) made.set(own, make());
    return made.get(own) as T;
  };
}

/** The attributes of words of a further language among words that may be of another; none for the main language. */
export function markedAsOwn(): { lang?: string; dir?: string } {
  const { tag, direction } = LANGUAGES[language()];
  return language() === MAIN_LANGUAGE ? {} : { lang: tag, dir: direction };
}

/** The attributes of words of the main language on a page in another one; none on its own pages. */
export function markedAsMain(): { lang?: string; dir?: string } {
  const { tag, direction } = LANGUAGES[MAIN_LANGUAGE];
  return language() === MAIN_LANGUAGE ? {} : { lang: tag, dir: direction };
}

/** The attributes of addresses and code on a page in another language than English; none on English pages. */
export const markedAsCode = (): { lang?: string; dir?: string } =>
  language() === 'en' ? {} : { lang: 'en', dir: 'ltr' };

/** Scripts that are written from right to left, by ISO 15924. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);

/** The direction of words of a language, by its tag, where it is not that of the page. */
export function directionOf(tag: string): 'ltr' | 'rtl' | undefined {
  const direction = RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  return direction === LANGUAGES[language()].direction ? undefined : direction;
}
