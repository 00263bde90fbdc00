/** Tells in which other languages the record has names, for the sentences that say so. */

import { inList } from '../i18n/format.ts';
import { language, languageTag } from '../i18n/language.ts';
import { SITE_LANGUAGES } from '../i18n/languages.ts';
import { type Entry, nameForms } from './model.ts';

/** A language that fewer of the entries with other names have is not worth a word. */
const LEAST_SHARE = 0.2;

/**
 * The languages of the entries' other names in words, those of the site first and then the most frequent, as in
 * `Urdu and Russian`; and in how many scripts there are names.
 */
export function nameLanguages(entries: readonly Entry[]): { words: string; scripts: number } {
  const named = entries
    .map((entry) => new Set(nameForms(entry).map(({ lang }) => lang)))
    .filter(({ size }) => size > 0);
  const counts = new Map<string, number>();
  for (const lang of named.flatMap((langs) => [...langs])) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, count]) => count >= LEAST_SHARE * named.length)
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .map(([tag]) => tag);
  const all = [...new Set([...(named.length > 0 ? SITE_LANGUAGES : []), ...frequent])];
  const display = new Intl.DisplayNames(languageTag(), { type: 'language' });
  const others = all.filter((tag) => tag !== language());
  const scripts = new Set(['Latn', ...all.map((tag) => new Intl.Locale(tag).maximize().script)]);
  return { words: inList(others.map((tag) => display.of(tag) ?? tag)), scripts: scripts.size };
}
