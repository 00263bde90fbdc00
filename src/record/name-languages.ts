/** Tells in which other languages the record has names, for the sentences that say so. */

import { type Entry, nameForms } from './model.ts';

/** A language that fewer of the entries with other names have is not worth a word. */
const LEAST_SHARE = 0.2;

/** The languages of the entries' other names as BCP 47 tags, the most frequent first, and in words: `Urdu and Russian`. */
export function nameLanguages(entries: readonly Entry[]): { tags: string[]; words: string; scripts: number } {
  const named = entries
    .map((entry) => new Set(nameForms(entry).map(({ lang }) => lang)))
    .filter(({ size }) => size > 0);
  const counts = new Map<string, number>();
  for (const lang of named.flatMap((langs) => [...langs])) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const tags = [...counts]
    .filter(([tag, count]) => count >= LEAST_SHARE * named.length && tag !== 'en')
    .sort(([a, one], [b, other]) => other - one || a.localeCompare(b))
    .map(([tag]) => tag);
  const display = new Intl.DisplayNames('en-GB', { type: 'language' });
  const scripts = new Set(['Latn', ...tags.map((tag) => new Intl.Locale(tag).maximize().script)]);
  return { tags, words: inWords(tags.map((tag) => display.of(tag) ?? tag)), scripts: scripts.size };
}

const inWords = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
