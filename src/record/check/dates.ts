/** The rules that every date is EDTF (ISO 8601-2), that no period ends before it begins, and no answer precedes its claim. */

import type { Problem } from '../../errors/problem.ts';
import { dateSpan } from '../date.ts';
import type { Contents, Entry } from '../model.ts';
import type { Lines } from './lines.ts';

export function checkDates({ entries }: Contents, lines: Lines): Problem[] {
  return [...entries.flatMap((entry) => checkOrder(entry, lines)), ...checkForm(entries, lines)];
}

/** A claim is repeated and answered after it was made, unless an answer is marked as said beforehand. */
function checkOrder(entry: Entry, lines: Lines): Problem[] {
  if (entry.kind !== 'claims') return [];
  const { firstMade, repeated, answers } = entry.data;
  const first = dateSpan(firstMade.date);
  const early = (date: string): boolean => first !== undefined && (dateSpan(date)?.max ?? first.min) < first.min;
  const fault = (cause: string, remedy: string, ...path: PropertyKey[]): Problem => ({
    file: entry.file,
    line: lines.field(entry.file, path),
    cause,
    remedy,
  });
  return [
    ...repeated.flatMap(({ by, date }, i) =>
      early(date)
        ? [
            fault(
              `${by} said it on ${date}, before it was first made`,
              'Correct the date under firstMade.',
              'repeated',
              i,
            ),
          ]
        : [],
    ),
    ...answers.flatMap(({ by, date, beforehand }, i) =>
      early(date) === beforehand
        ? []
        : [
            beforehand
              ? fault(
                  `the answer by ${by} is marked as said beforehand, and was not`,
                  'Take the mark out.',
                  'answers',
                  i,
                )
              : fault(
                  `the answer by ${by} of ${date} is older than the claim`,
                  'Correct a date, or mark it with beforehand: true.',
                  'answers',
                  i,
                ),
          ],
    ),
  ];
}

function checkForm(entries: Contents['entries'], lines: Lines): Problem[] {
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
      const spans = roles.flatMap(({ from, to, heldOn }, i) => {
        const whole = from !== undefined && to !== undefined ? `${from}/${to}` : undefined;
        return [
          ...at(from, 'roles', i, 'from'),
          ...at(to, 'roles', i, 'to'),
          ...at(heldOn, 'roles', i, 'heldOn'),
          ...at(whole, 'roles', i),
        ];
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
        ...entry.data.repeated.flatMap(({ date }, i) => at(date, 'repeated', i, 'date')),
        ...entry.data.answers.flatMap(({ date }, i) => at(date, 'answers', i, 'date')),
      ];
    default:
      return [];
  }
}
