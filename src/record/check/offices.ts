/** The rule that an office which had ended by the day of checking has an end. */

import type { Problem } from '../../errors/problem.ts';
import { dateSpan } from '../date.ts';
import type { Contents } from '../model.ts';
import type { Lines } from './lines.ts';

const TWO_YEARS = 2 * 365.25 * 24 * 60 * 60 * 1000;

/** An office without an end must have been seen held within two years of the day up to which the content was checked. */
export function checkOffices({ articles, entries }: Contents, lines: Lines): Problem[] {
  const checked = Math.max(...articles.map(({ data }) => dateSpan(data.checked)?.min ?? Number.NEGATIVE_INFINITY));
  return entries.flatMap((entry) => {
    if (entry.kind !== 'people') return [];
    return entry.data.roles.flatMap(({ title, to, heldOn }, i): Problem[] => {
      if (to !== undefined) return [];
      const at = { file: entry.file, line: lines.field(entry.file, ['roles', i]) };
      if (entry.data.died !== undefined)
        return [{ ...at, cause: `"${title}" has no end, and its holder has died`, remedy: 'Give the end as "to".' }];
      const remedy = 'Give its end as "to", or as "heldOn" the latest day on which a source shows it held.';
      if (heldOn === undefined) return [{ ...at, cause: `"${title}" has no end`, remedy }];
      const seen = dateSpan(heldOn)?.max ?? Number.NEGATIVE_INFINITY;
      if (checked - seen <= TWO_YEARS) return [];
      return [{ ...at, cause: `"${title}" was last seen held on ${heldOn}, over two years before`, remedy }];
    });
  });
}
