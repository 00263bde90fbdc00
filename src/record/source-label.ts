/** Names a source in a few words, for places where a full reference would be too long. */

import type { Source } from '../schemas/source.ts';
import { dateInWords } from './date.ts';

/** Publication and date, as in `Dawn, 30 January 2023`; the publication alone when the source has no date. */
export function sourceLabel(source: Source): string {
  const date = sourceDate(source);
  return date === undefined ? source['container-title'] : `${source['container-title']}, ${dateInWords(date)}`;
}

/** The day, month or year on which a source appeared, in ISO form; `undefined` when it has no date. */
export function sourceDate({ issued }: Source): string | undefined {
  const parts = issued?.['date-parts'][0];
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}
