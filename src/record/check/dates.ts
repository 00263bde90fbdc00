/** The rule that every date of the record must be EDTF (ISO 8601-2), and that no period may end before it begins. */

import type { Problem } from '../../errors/problem.ts';
import { dateSpan } from '../date.ts';
import type { Contents, Entry } from '../model.ts';
import type { Lines } from './lines.ts';

export function checkDates({ entries }: Contents, lines: Lines): Problem[] {
  return entries.flatMap((entry) =>
    datesOf(entry).flatMap(({ date, path }) => {
      const span = dateSpan(date);
      if (span !== undefined && span.min <= span.max) return [];
      return [
        {
          file: entry.file,
          line: lines.field(entry.file, path),
          cause: span === undefined ? `"${date}" is not a date` : `the period "${date}" ends before it begins`,
          remedy: 'Write it in EDTF, such as "2022-09-15", "2022-09" or "2023-01-18/2023-01-20".',
        },
      ];
    }),
  );
}

interface PlacedDate {
  readonly date: string;
  readonly path: PropertyKey[];
}

function datesOf(entry: Entry): PlacedDate[] {
  const at = (date: string | undefined, ...path: PropertyKey[]): PlacedDate[] =>
    date === undefined ? [] : [{ date, path }];
  switch (entry.kind) {
    case 'people': {
      const { born, died, roles } = entry.data;
      const spans = roles.flatMap(({ from, to }, i) => {
        const whole = from !== undefined && to !== undefined ? `${from}/${to}` : undefined;
        return [...at(from, 'roles', i, 'from'), ...at(to, 'roles', i, 'to'), ...at(whole, 'roles', i)];
      });
      return [...at(born, 'born'), ...at(died, 'died'), ...spans];
    }
    case 'organisations':
      return at(entry.data.founded, 'founded');
    case 'events':
      return at(entry.data.date, 'date');
    case 'claims':
      return [
        ...at(entry.data.firstMade.date, 'firstMade', 'date'),
        ...entry.data.answers.flatMap(({ date }, i) => at(date, 'answers', i, 'date')),
      ];
    default:
      return [];
  }
}
