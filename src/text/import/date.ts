/** Finds calendar dates in a line of a pasted report, such as its byline, in the languages that papers write them in. */

/** Languages whose names of months are read. English twice: "Sept" is British. Arabic twice: the Levant has its own. */
const LANGUAGES = ['en', 'en-GB', 'ur', 'hi', 'ar', 'ar-LB', 'fa', 'bn', 'ru', 'uk', 'fr', 'de', 'es', 'tr'];

/** A date found in a line, as an ISO 8601 calendar date, with the words it was read from. */
export interface FoundDate {
  readonly iso: string;
  /** The words of the date, with a weekday directly before it. */
  readonly words: string;
  /** Where they start, in UTF-16 code units. */
  readonly start: number;
}

/** The names that Unicode's CLDR has for the months (or weekdays) of the languages, each with its number from 1. */
function names(part: 'month' | 'weekday'): Map<string, number> {
  const days = Array.from({ length: part === 'month' ? 12 : 7 }, (_, i) =>
    part === 'month' ? Date.UTC(2023, i, 15) : Date.UTC(2023, 0, i + 1),
  );
  const found = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) => {
      // With a day beside it, the month stands in the case that dates have: октября, not октябрь.
      const beside = part === 'month' ? ({ day: 'numeric' } as const) : {};
      const format = new Intl.DateTimeFormat(language, {
        ...beside,
        [part]: length,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      return days.map((day, i): [string, number] => {
        const name = format.formatToParts(day).find(({ type }) => type === part)?.value ?? '';
        return [name.toLowerCase().replace(/[.॰]$/, ''), i + 1];
      });
    }),
  );
  return new Map(found);
}

const MONTHS = names('month');
const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])[.॰]?`;

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** A month in words, in small letters or capitals, as the source of a regular expression with the flag u. */
export const MONTH = anyOf([...MONTHS.keys()].flatMap((name) => [name, capitalised(name), name.toUpperCase()]));
const WEEKDAY = `(?:(?<!\\p{L})${anyOf([...names('weekday').keys(), 'tues', 'weds', 'thur', 'thurs'])}[,،]?\\s+)?`;
/** Arabic papers name a month twice: أكتوبر/تشرين الأول. */
const NAMED = `(?<month>${MONTH})(?:\\s?[/ ]\\s?${MONTH})?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';

const FORMS = [
  '(?<!\\d)(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?',
  `${WEEKDAY}(?<!\\p{L})${NAMED}\\s+${DAY}[,،]?\\s+${YEAR}`,
  `${WEEKDAY}(?<!\\d)${DAY}[\\s-]+${NAMED}[,،]?[\\s-]+${YEAR}`,
  `${YEAR}年(?<month>\\d{1,2})月(?<day>\\d{1,2})日`,
  `(?<!\\d)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}`,
  // Only where one of the two figures is no month is their order known.
  `(?<!\\d)(?<month>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/${YEAR}`,
  `(?<!\\d)(?<day>1[3-9]|2\\d|3[01])/(?<month>0?[1-9]|1[0-2])/${YEAR}`,
].map((form) => new RegExp(form, 'giu'));

/**
 * The calendar dates that a line of text gives, in its order; those that are on no calendar are left out. Dates in
 * figures alone (03/04/2023) are left out too where the order of day and month cannot be known.
 */
export function findDates(line: string): FoundDate[] {
  if (!/\p{Nd}/u.test(line)) return [];
  const figures = latinDigits(line);
  const found = FORMS.flatMap((form) => [...figures.matchAll(form)]).flatMap(({ 0: words, index: start, groups }) => {
    const month = MONTHS.get((groups?.month ?? '').toLowerCase().replace(/[.॰]$/, '')) ?? groups?.month ?? '';
    const iso = `${groups?.year}-${String(month).padStart(2, '0')}-${(groups?.day ?? '').padStart(2, '0')}`;
    return isCalendarDate(iso) ? [{ iso, words: line.slice(start, start + words.length), start }] : [];
  });
  return found.sort((a, b) => a.start - b.start).filter(({ start }, i) => start >= endOf(found[i - 1]));
}

const endOf = (date: FoundDate | undefined): number => (date === undefined ? 0 : date.start + date.words.length);

/** Whether an ISO date is well formed and on the calendar: 2023-02-29 is not. */
export function isCalendarDate(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** The same text, of the same length, with Arabic, Persian, Hindi and Bengali figures as 0 to 9. */
const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹०-९০-৯]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code - (code < 0x700 ? 0 : 6)) % 16);
  });
