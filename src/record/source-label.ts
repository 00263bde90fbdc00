/** Names a source in a few words, for places where a full reference would be too long. */

import { languageTag, perLanguage } from '../i18n/language.ts';
import { publicationInParts } from '../i18n/publications.ts';
import { words } from '../i18n/words.ts';
import type { Source } from '../schemas/source.ts';
import { dateInWords } from './date.ts';

/**
 * Publication, by its short name, and date, as in `Dawn, 30 January 2023`; the name alone when there is no date. `whole`
 * gives the publication’s whole name.
 */
export function sourceLabel(source: Source, whole = false): string {
  const { name, rest } = sourceNameAndDate(source, whole);
  return name.join('') + rest;
}

export const wholeSourceLabel = (source: Source): string => sourceLabel(source, true);

/** The name of a source’s language. */
export const languageOf = ({ language: tag }: Source): string => languageNames()(tag) ?? tag;

const languageNames = perLanguage(() => {
  const names = new Intl.DisplayNames(languageTag(), { type: 'language' });
  return (tag: string) => names.of(tag);
});

/**
 * The two parts of that, for pages on which they are in different languages: the name, itself in such parts, and
 * `rest`, which begins with a comma or is empty.
 */
export function sourceNameAndDate(source: Source, whole: boolean): { name: string[]; rest: string } {
  const { 'container-title': long, 'container-title-short': short = long } = source;
  const date = sourceDate(source);
  return {
    name: publicationInParts(whole ? long : short),
    rest: date === undefined ? '' : words().shell.comma + dateInWords(date),
  };
}

/** The day, month or year on which a source appeared, in ISO form; `undefined` when it has no date. */
export function sourceDate({ issued }: Source): string | undefined {
  const parts = issued?.['date-parts'][0];
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}
