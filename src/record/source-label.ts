import type { Source } from '../schemas/source.ts';
import { dateInWords } from './date.ts';

/** A source in a few words: publication and date, as in `Dawn, 30 January 2023`. */
export function sourceLabel(source: Source): string {
  const date = sourceDate(source);
  return date === undefined ? source['container-title'] : `${source['container-title']}, ${dateInWords(date)}`;
}

/** The day, month or year on which a source appeared, in ISO form; `undefined` when it bears no date. */
function sourceDate({ issued }: Source): string | undefined {
  const parts = issued?.['date-parts'][0];
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}
