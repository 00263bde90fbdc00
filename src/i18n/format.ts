/** Numbers, lists and plurals in the language that is being rendered. */

import { LANGUAGES } from './known-languages.ts';
import { language } from './language.ts';

const locale = (): string => LANGUAGES[language()].locale;

/** The locale for `localeCompare`, by which lists are sorted. */
export const sortingLocale = (): string => (language() === 'en' ? 'en' : locale());

/** The locale for `toLocaleDateString`. */
export const dateLocale = locale;

/** `12,345` */
export const inDigits = (number: number): string => new Intl.NumberFormat(locale()).format(number);

/** `a, b and c` */
export const inList = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

/** The form of a word that goes with a number; `few` and `many` are for languages that have them. */
export function plural(
  number: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  return forms[new Intl.PluralRules(locale()).select(number)] ?? forms.other;
}

/** The name of a month, from 1. */
export const monthName = (month: number): string =>
  new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, month - 1, 15));
