/** Names a source in a few words, for places where a full reference would be too long. */

import type { Source } from '../schemas/source.ts';
import { dateInWords } from './date.ts';

/** Publication, by its short name, and date, as in `Dawn, 30 January 2023`; the name alone when there is no date. */
export const sourceLabel = (source: Source): string =>
  withDate(source, source['container-title-short'] ?? source['container-title']);

/** The same with the publication’s whole name. */
export const wholeSourceLabel = (source: Source): string => withDate(source, source['container-title']);

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The name of a source’s language. */
export const languageOf = ({ language }: Source): string => LANGUAGES.of(language) ?? language;

function withDate(source: Source, name: string): string {
  const date = sourceDate(source);
  return date === undefined ? name : `${name}, ${dateInWords(date)}`;
}

/** The day, month or year on which a source appeared, in ISO form; `undefined` when it has no date. */
export function sourceDate({ issued }: Source): string | undefined {
  const parts = issued?.['date-parts'][0];
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}
