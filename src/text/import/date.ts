/** Finds the date of a pasted report in a line of it, such as the byline. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const FORMS: readonly [RegExp, (match: RegExpMatchArray) => [string, string, string]][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, (m) => [m[1], m[2], m[3]] as [string, string, string]],
  [
    new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    (m) => [m[3] ?? '', monthNumber(m[1]), m[2] ?? ''],
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})\\b`, 'i'),
    (m) => [m[3] ?? '', monthNumber(m[2]), m[1] ?? ''],
  ],
];

/** A date found in a line, as an ISO 8601 calendar date, with the words it was read from. */
export interface FoundDate {
  readonly iso: string;
  readonly words: string;
}

/**
 * The first calendar date that a line of text gives in words or in ISO form; `undefined` when there is none or the day
 * does not exist. Dates in figures alone (03/04/2023) are ignored, since the order of day and month cannot be known.
 */
export function findDate(line: string): FoundDate | undefined {
  for (const [form, parts] of FORMS) {
    const match = line.match(form);
    if (match === null) continue;
    const [year, month, day] = parts(match);
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isCalendarDate(iso)) return { iso, words: match[0] };
  }
  return undefined;
}

/** Whether an ISO date is well formed and on the calendar: 2023-02-29 is not. */
function isCalendarDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

const monthNumber = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
