/** Reads the head of a report: headline, standfirst, byline, dates and caption, in whatever order the paper has them. */

import { hasAgencyAtEnd, isCaption } from './caption.ts';
import { type Credit, isName, isOffice, readCredit } from './credit.ts';
import { isKicker, isSummaryTitle } from './furniture.ts';
import { countWords, type Line } from './lines.ts';

/** The head of a report; a part it does not have is `null`. */
export interface Head {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly caption: string | null;
  readonly dropped: readonly string[];
}

/** Whether a line in the head is the caption of a picture. */
export const isCaptionLine = ({ words, role }: Line): boolean =>
  role === 'caption' || ((role === undefined || role === 'aside') && (isCaption(words) || hasAgencyAtEnd(words)));

/** Where the headline stands: where the page says, or the first line that is no label, date or byline. */
export function headlineAt(lines: readonly Line[]): number {
  const marked = lines.findIndex(({ role }) => role === 'headline');
  if (marked >= 0) return marked;
  const at = lines.findIndex(
    (line) => !isKicker(line.words) && line.role !== 'caption' && readCredit(line) === undefined,
  );
  return at < 0 || at > 4 ? 0 : at;
}

/** Shorter lines after the credits are an author's office or place; no standfirst is so short. In words. */
const SHORTEST_STANDFIRST = 6;

/** The parts that the lines before a report's body hold; what is none of them is dropped. */
export function readHead(lines: readonly Line[]): Head {
  const at = headlineAt(lines);
  const credits = readCredits(lines, at);
  const firstCredit = lines.findIndex((line) => credits.has(line));
  const boxAt = lines.findIndex(({ words }, i) => i > at && isSummaryTitle(words));
  const captions: string[] = [];
  const standfirsts: string[] = [];
  const dropped: string[] = [];
  for (const [i, line] of lines.entries()) {
    const { words, role } = line;
    if (i === at || credits.has(line)) continue;
    const isTitle = firstCredit < 0 || i < firstCredit || countWords(words) >= SHORTEST_STANDFIRST;
    if (boxAt >= 0 && i >= boxAt) dropped.push(words);
    else if (isCaptionLine(line)) captions.push(words);
    else if (role === 'standfirst') standfirsts.unshift(words);
    else if (i > at && isTitle && !line.isItem && !isKicker(words)) standfirsts.push(words);
    else dropped.push(words);
  }
  // Without a credit of its own, a caption is known by its (L) or (R).
  const sided = standfirsts.findIndex((words, i) => i > 0 && /\((?:L|R|left|right|centre|center|C)\)/.test(words));
  if (captions.length === 0 && sided >= 0) captions.push(...standfirsts.splice(sided, 1));
  const [caption = null, ...otherCaptions] = captions;
  const [standfirst = null, ...otherTitles] = standfirsts;
  const credit = joinCredits([...credits.values()]);
  return {
    headline: lines[at]?.words ?? null,
    standfirst,
    ...credit,
    caption,
    dropped: [...dropped, ...otherTitles, ...otherCaptions, ...credit.dropped],
  };
}

/** The credits of a head by their lines. Names alone count where they stand beside a date and no line says "By". */
function readCredits(lines: readonly Line[], headline: number): Map<Line, Credit> {
  const found = new Map<Line, Credit>();
  for (const [i, line] of lines.entries()) {
    const credit = i === headline ? undefined : readCredit(line);
    if (credit !== undefined) found.set(line, credit);
  }
  const all = [...found.values()];
  // "Dunmore Remembers March 3, 1911" is a title where another line has the date of the report.
  if (all.some(({ isRunOn, published }) => !isRunOn && published !== null))
    for (const [line, { isRunOn }] of found) if (isRunOn) found.delete(line);
  const hasByline = all.some(({ isByline }) => isByline);
  const isBeside = (i: number): boolean =>
    [next(lines, i, -1), next(lines, i, 1)].some((line) => line && found.has(line));
  // Twice, for the first of two names above a date.
  for (const i of [...lines.keys(), ...lines.keys()]) {
    const line = lines[i] as Line;
    if (i <= headline || found.has(line) || line.role === 'caption' || !isBeside(i)) continue;
    const byline = hasByline
      ? line.words.match(/^(?:and|&) (\p{Lu}.*)$/u)?.[1]
      : isName(line.words) && !isKicker(line.words) && line.words;
    if (byline) found.set(line, { ...NOTHING, byline, isName: true });
  }
  return new Map(lines.flatMap((line) => (found.has(line) ? [[line, found.get(line) as Credit]] : [])));
}

/** The nearest line before (-1) or after (1) another that is no caption. */
function next(lines: readonly Line[], from: number, by: 1 | -1): Line | undefined {
  const at = from + by;
  const line = lines[at];
  return line !== undefined && isCaptionLine(line) ? next(lines, at, by) : line;
}

const NOTHING: Credit = {
  isByline: false,
  isTimed: false,
  isName: false,
  isRunOn: false,
  byline: null,
  published: null,
  updated: null,
  others: [],
};

/** The first of each part; several names, each on a line of its own, are one byline. */
function joinCredits(credits: readonly Credit[]) {
  const first =
    credits.find(({ isByline, byline }) => isByline && byline !== null) ??
    credits.find(({ byline }) => byline !== null);
  const isAuthor = (credit: Credit): boolean => credit === first || (credit.isName && !isOffice(credit.byline ?? ''));
  const named = credits.filter(({ byline }) => byline !== null);
  const bylines = new Set(named.filter(isAuthor).map(({ byline }) => byline));
  const published = credits.find(({ published }) => published !== null)?.published ?? null;
  const updated = credits.find(({ updated }) => updated !== null)?.updated ?? null;
  // Nothing is changed before it is published: where a page says so, its labels were read wrongly.
  const days =
    published !== null && updated !== null && updated < published ? [updated, published] : [published, updated];
  return {
    byline: bylines.size === 0 ? null : [...bylines].join(', '),
    published: days[0] ?? null,
    updated: days[1] ?? null,
    dropped: [
      ...named.filter((one) => !isAuthor(one)).map(({ byline }) => byline ?? ''),
      ...credits.flatMap(({ others }) => others),
    ],
  };
}
