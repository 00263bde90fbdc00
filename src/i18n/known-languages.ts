/** The languages that a site can be in; `languages.ts` says in which this one is. */

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

/** What each language needs to be known of, by its BCP 47 tag. */
export const LANGUAGES = {
  en: { name: 'English', tag: 'en-GB', locale: 'en-GB', direction: 'ltr', territory: 'en_GB' },
  // Latin digits, as Pakistani news sites write them.
  ur: { name: 'اردو', tag: 'ur', locale: 'ur-PK-u-nu-latn', direction: 'rtl', territory: 'ur_PK' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof LANGUAGES;
