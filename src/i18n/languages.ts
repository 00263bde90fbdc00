/** The languages that the site can be in, and those that it is in. */

/** What each language needs to be known of, by its BCP 47 tag. */
export const LANGUAGES = {
  en: { name: 'English', tag: 'en-GB', locale: 'en-GB', direction: 'ltr', territory: 'en_GB' },
  // Latin digits, as Pakistani news sites write them.
  ur: { name: 'اردو', tag: 'ur', locale: 'ur-PK-u-nu-latn', direction: 'rtl', territory: 'ur_PK' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

interface LanguageFacts {
  /** In the language itself, for links to it. */
  readonly name: string;
  /** For the `lang` of a page. */
  readonly tag: string;
  /** For `Intl`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** For Open Graph. */
  readonly territory: string;
}

export type Language = keyof typeof LANGUAGES;

/** The languages of the pages, the main one first: the others lie below a folder of their name, as in `/ur/`. */
export const SITE_LANGUAGES: readonly Language[] = ['en', 'ur'];

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

/** Pages and files that exist once for all languages, by the beginning of their paths. */
const SINGLE = ['404', 'offline', 'robots.txt', 'icon.svg', 'data/schemas', 'data/openapi.json'];

/** Whether a path, without the base and without a slash in front, exists in each language. */
export const isInEachLanguage = (path: string): boolean => !SINGLE.some((single) => path.startsWith(single));
