/** The rule that no date may lie outside a person's life or before an organisation's founding. */

import type { Problem } from '../../errors/problem.ts';
import { dateSpan } from '../date.ts';
import { type Contents, type Entry, entryTitle } from '../model.ts';
import type { Lines } from './lines.ts';

export function checkSpans({ entries }: Contents, lines: Lines): Problem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const problems: Problem[] = [];
  const add = (entry: Entry, path: readonly PropertyKey[], cause: string) =>
    problems.push({
      file: entry.file,
      line: lines.field(entry.file, path),
      cause,
      remedy: 'Correct one of the dates.',
    });

  for (const entry of entries) {
    if (entry.kind === 'people') {
      for (const [i, { title, from, to }] of entry.data.roles.entries()) {
        for (const date of [from, to]) {
          if (date !== undefined && isOutside(date, entry))
            add(entry, ['roles', i], `"${title}" of ${date} lies outside the life of ${entryTitle(entry)}`);
        }
      }
    }
    if (entry.kind === 'events') {
      for (const [i, id] of entry.data.participants.entries()) {
        const who = byId.get(id);
        if (who !== undefined && isOutside(entry.data.date, who)) {
          add(entry, ['participants', i], `${entryTitle(who)} cannot have taken part on ${entry.data.date}`);
        }
      }
    }
  }
  return problems;
}

/** Whether a date lies wholly before a person's birth or an organisation's founding, or wholly after a death. */
function isOutside(date: string, who: Entry): boolean {
  const span = dateSpan(date);
  if (span === undefined) return false;
  const [begin, end] =
    who.kind === 'people'
      ? [who.data.born, who.data.died]
      : who.kind === 'organisations'
        ? [who.data.founded, undefined]
        : [];
  const [from, to] = [begin && dateSpan(begin), end && dateSpan(end)];
  return (!!from && span.max < from.min) || (!!to && span.min > to.max);
}
