/** Reads the lines of a report's head that say who wrote it and when: "By Ana Lind and Sun Wei | 29 January 2023". */

import { type FoundDate, findDates, MONTH } from './date.ts';
import type { Line } from './lines.ts';

/** What a line says of author and day. */
export interface Credit {
  /** Whether the line says "By", or the page's markup has it as a byline. */
  readonly isByline: boolean;
  /** Whether it holds a name and nothing else, so that it may be one of several. */
  readonly isName: boolean;
  /** Whether a name runs into the date, as words of a title may. */
  readonly isRunOn: boolean;
  /** The authors as credited, without "By"; `null` when the line names none. */
  readonly byline: string | null;
  /** Whether it has a time of day, an age or a label such as "Updated". */
  readonly isTimed: boolean;
  /** ISO 8601 calendar dates; `null` when the line gives none. */
  readonly published: string | null;
  readonly updated: string | null;
  /** What else is in the line, such as a place or a section. */
  readonly others: readonly string[];
}

/** A line that credits in words, in English and the languages that dates are read in. */
const BY =
  /^(?:(?:(?:[Ww]ords|[Ss]tory|[Rr]eport(?:ed)?|[Ww]ritten|[Tt]ext|[Aa]nalysis|[Pp]osted|[Pp]ublished)\s)?(?:by|By|BY)|Author|Автор|Авторы|लेखक|بقلم|تحریر|作者|记者|来源|Source(?=:))(?:\s*[:：]\s*|\s+)(?=\S)|^By(?=\p{Lu}\p{Ll})/u;

const PUBLISHED = `(?:first |originally )?(?:published|posted|issued|опубликовано|प्रकाशित|نُشر|نشر|شائع|发布|发表)`;
const UPDATED = `(?:last )?(?:updated?|modified|edited|revised|обновлено|अपडेट(?:ेड)?|آخر تحديث|اپ ڈیٹ|更新)`;
const LABEL = new RegExp(`(?<!\\p{L})(?:${PUBLISHED}|${UPDATED})(?!\\p{L})(?: (?:on|at|in|في))?\\s*[:：-]?`, 'giu');
const IS_UPDATED = new RegExp(`(?<!\\p{L})${UPDATED}(?!\\p{L})`, 'iu');

/** A time of day, with its zone. */
const TIME =
  /(?<![\p{L}\d])(?:at |@ )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?)(?:\s?\(?(?:GMT|UTC|MSK|WIB|[A-Z]{1,4}T)\b\)?)?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?(?![\p{L}\d])/giu;
/** A day without its year, which counts beside a time: "18 JUL, 10:31". */
const DAY = new RegExp(`(?<![\\p{L}\\d])(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?!\\d)`, 'gu');
/** "2 hours ago", "5 min read". */
const AGE =
  /(?<![\p{L}\d])(?:an?|\d+)\s?(?:s|sec|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?)\b\.? (?:ago|read)\b/giu;
const EDGES = /^[\s|·•,،;:()/–—-]+|[\s|·•,،;:(/–—-]+$/g;

/** What is left of a line without dates, times and their labels, piece by piece; and whether it had a time or a label. */
function takeApart(words: string, dates: readonly FoundDate[]): { left: string[]; isTimed: boolean } {
  const undated = dates.reduce((left, date) => left.replaceAll(date.words, '|'), words);
  const unlabelled = undated.replace(TIME, '|').replace(AGE, '|').replace(LABEL, '|');
  const isTimed = unlabelled !== undated;
  const untimed = isTimed ? unlabelled.replace(DAY, '|') : unlabelled;
  const left = untimed
    .split(/[|·•]|\s[–—-]\s/)
    .map((piece) => piece.replace(EDGES, '').replace(/^\)|^(?:on|at|г)\.?$/, ''))
    .filter((piece) => /\p{L}/u.test(piece));
  return { left, isTimed };
}

/** Words in small letters that stand in names, between them, or before the place an author writes from. */
const BETWEEN =
  /^(?:and|&|with|und|et|y|и|ul|al|bin|ibn|de|da|di|del|la|le|van|von|der|den|in|at|for|from|of|the|our|a|\d+)$/;
const SMALL = /^(?:&|and|und|et|y|и|ul|al|bin|ibn|de|da|di|del|la|le|van|von|der|den)$/;
/** Words that headlines have, but no name. */
const NO_NAME =
  /^(?:the|a|an|to|of|in|on|at|for|from|with|after|before|until|since|is|are|was|as|over|into|not|new|how|why|what)$/i;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}.'’-]*)[,،]?$/u;
/** "…, environment editor", "…, our correspondent in Moscow". */
const OFFICE =
  /^.{0,30}\b(?:editor|correspondent|reporter|writer|analyst|columnist|producer|chief|staff|desk|bureau|agency|agencie)s?\b/i;

/** Whether words say what an author does, and not who it is. */
export const isOffice = (words: string): boolean => OFFICE.test(words);

/** Whether a line after "By" names authors: with places and offices in small letters, but nothing that a sentence has. */
function isCredited(words: string): boolean {
  const [names = '', ...rest] = words.split(/[,،]\s*/);
  if (rest.some((part) => !/^\p{Lu}|^\p{Lo}|^and \p{Lu}/u.test(part) && !OFFICE.test(part))) return false;
  const all = names.split(' ');
  return all.length <= 14 && all.every((word) => NAME.test(word) || BETWEEN.test(word) || OFFICE.test(word));
}

/** Whether a line without "By" may be a name, or several: "Ana Lind and Sun Wei", "News Desk", "زاہد میمن". */
export const isName = (words: string): boolean =>
  words
    .split(/\s*[|·•]\s*/)
    .every((name) => isPlainName(name) || isPlainName(name.replace(WHERE, '').replace(WHAT, '')));

/** Where and as what an author writes: "in Moscow", "environment correspondent". */
const WHERE = / in \p{Lu}[\p{L}’'-]+/gu;
const WHAT = /,? \p{L}+ (?:correspondent|editor|reporter)$/iu;

function isPlainName(words: string): boolean {
  const all = words.split(' ');
  if (!all.every((word) => (NAME.test(word) || SMALL.test(word)) && (!NO_NAME.test(word) || isOffice(words))))
    return false;
  const hasCapitals = /\p{Lu}/u.test(words);
  return (
    all.length <= (hasCapitals ? 10 : 4) &&
    (all.length > 1 || !hasCapitals || /^(?:[A-Z]{2,5}|Reuters|Agencies|Xinhua|Bloomberg)$/.test(words))
  );
}

/** What a line credits; `undefined` when it is no credit. A name alone is none: it may be anything. */
export function readCredit(line: Line): Credit | undefined {
  if (!known.has(line)) known.set(line, read(line));
  return known.get(line);
}

/** Credits by their lines: whether a line is one is asked more than once, and the search for dates is slow. */
const known = new WeakMap<Line, Credit | undefined>();

function read({ words, role, date }: Line): Credit | undefined {
  const isCredit = role === undefined || role === 'byline';
  if (words.length > 220 || !isCredit) return undefined;
  const dates = findDates(words);
  const { left: pieces, isTimed } = takeApart(words, dates);
  // Where the page gives the day to machines, figures are a shorter form of it: "18 Jul".
  const left = date === undefined ? pieces : pieces.filter((piece) => !/\d/.test(piece));
  const by = left.findIndex((piece) => BY.test(piece) && isCredited(piece.replace(BY, '')));
  const isByline = by >= 0 || (role === 'byline' && left.length > 0);
  if (!isByline && !isTimed && dates.length === 0 && date === undefined) return undefined;
  // With a date and no "By", each other piece must be a name or a place: in a standfirst there are other words.
  if (!isByline && !left.every((piece) => isName(piece) || isPlace(piece))) return undefined;
  // Without "By", several names in a row are several authors.
  const authors = by >= 0 ? [by] : [...left.keys()].filter((i) => role === 'byline' || isName(left[i] ?? ''));
  const byline = authors.map((i) => left[i]?.replace(BY, '')).join(', ') || null;
  const days = dates.length > 0 ? dates : date === undefined ? [] : [{ iso: date, words: '', start: words.length }];
  const [updated = null, published = null] = [true, false].map(
    (wanted) => days.find(({ start }, i) => IS_UPDATED.test(labelOf(words, days[i - 1], start)) === wanted)?.iso,
  );
  return {
    isByline,
    isTimed,
    isName: role === 'byline' && left.length === 1 && isName(byline ?? ''),
    isRunOn: !isByline && left.length === 1 && words.includes(`${left[0]} ${dates[0]?.words}`),
    byline,
    published,
    updated,
    others: left.filter((_, i) => !authors.includes(i)),
  };
}

const isPlace = (piece: string): boolean => NAME.test(piece) && !NO_NAME.test(piece);

/** The words before a date, from the one before it. */
const labelOf = (words: string, before: { start: number; words: string } | undefined, start: number): string =>
  words.slice(before === undefined ? 0 : before.start + before.words.length, start);
