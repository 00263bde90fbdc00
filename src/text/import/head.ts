/** Reads the head of a report: headline, standfirst, byline, dates and caption, in whatever order the paper has them. */

import { hasAgencyAtEnd, isCaption } from './caption.ts';
import { type Credit, isName, isOffice, readCredit } from './credit.ts';
import { isKicker, isSummaryTitle } from './furniture.ts';
import { hasMoreWords, type Line } from './lines.ts';

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
  const at = lines
    .slice(0, 5)
    .findIndex((line) => !isKicker(line.words) && line.role !== 'caption' && (readCredit(line)?.isRunOn ?? true));
  return Math.max(at, 0);
}

/** In words: lines after the credits that are no longer than this are an author's office or place, not a standfirst. */
const LONGEST_OFFICE = 5;

/** The parts that the lines before a report's body hold; what is none of them is dropped. */
export function readHead(lines: readonly Line[]): Head {
  const at = headlineAt(lines);
  const credits = readCredits(lines, at);
  const firstCredit = lines.findIndex((line, i) => i > at && credits.has(line));
  const boxAt = lines.findIndex(({ words }, i) => i > at && isSummaryTitle(words));
  const captions: string[] = [];
  const standfirsts: string[] = [];
  const dropped: string[] = [];
  for (const [i, line] of lines.entries()) {
    const { words, role } = line;
    if (i === at || credits.has(line)) continue;
    const isTitle = firstCredit < 0 || i < firstCredit || hasMoreWords(words, LONGEST_OFFICE);
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
  const credit = joinCredits(credits);
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
      : isName(line.words) && !isKicker(line.words) && line.words.replace(/\s*[|·•]\s*/g, ', ');
    if (byline) found.set(line, { ...NOTHING, byline, isName: true });
  }
  return new Map(lines.flatMap((line) => (found.has(line) ? [[line, found.get(line) as Credit]] : [])));
}

/** The nearest line before (-1) or after (1) another, over as many as three captions. */
function next(lines: readonly Line[], from: number, by: 1 | -1): Line | undefined {
  const near = [1, 2, 3, 4].map((steps) => lines[from + by * steps]);
  return near.find((line) => line !== undefined && !isCaptionLine(line));
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

/** The first of each part; several names, each on a line of its own, are one byline. What is not used is dropped. */
function joinCredits(credits: ReadonlyMap<Line, Credit>) {
  const all = [...credits.values()];
  const first =
    all.find(({ isByline, byline }) => isByline && byline !== null) ?? all.find(({ byline }) => byline !== null);
  const authors = all.filter((one) => one === first || (one.isName && !isOffice(one.byline ?? '')));
  const published = all.find((one) => one.published !== null);
  const updated = all.find((one) => one.updated !== null);
  const used = new Set([...authors, published, updated]);
  const dropped = [...credits].flatMap(([{ words }, credit]) => {
    if (!used.has(credit)) return [words];
    return credit.byline === null || authors.includes(credit) ? credit.others : [credit.byline, ...credit.others];
  });
  const days = [published?.published ?? null, updated?.updated ?? null] as const;
  // Nothing is changed before it is published: where a page says so, its labels were read wrongly.
  const isSwapped = days[0] !== null && days[1] !== null && days[1] < days[0];
  return {
    byline: [...new Set(authors.map(({ byline }) => byline))].join(', ') || null,
    published: days[isSwapped ? 1 : 0],
    updated: days[isSwapped ? 0 : 1],
    dropped,
  };
}
