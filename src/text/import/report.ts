/** Takes a pasted news report apart into headline, byline, dates and paragraphs, and sets the rest aside. */

import { findBody, readBody } from './body.ts';
import { findDates } from './date.ts';
import { isEndMark, isFurniture, isListTitle, isPromotion } from './furniture.ts';
import { readHead } from './head.ts';
import { isHtml, readReportPage } from './html.ts';
import { endsSentence, hasMoreWords, isSentence, type Line, readLines } from './lines.ts';

/** The parts of a news report; a part that the text does not have is `null`. */
export interface Report {
  readonly headline: string | null;
  readonly standfirst: string | null;
  /** The authors as the report credits them, without "By". */
  readonly byline: string | null;
  /** ISO 8601 calendar date. */
  readonly published: string | null;
  /** ISO 8601 calendar date of the last change that the report tells of. */
  readonly updated: string | null;
  /** The place that opens a report, as printed but without day, agency and colon: `PORT MARY`, `KYIV, Ukraine`. */
  readonly dateline: string | null;
  /** The picture's caption, with its credit. */
  readonly caption: string | null;
  readonly paragraphs: readonly string[];
  /** Lines that are not part of the report: extra ones in its head, then in its body, then the page's own. */
  readonly dropped: readonly string[];
}

/**
 * Reads a report from plain text as people paste it from a page, or from the page's HTML. Every line of the text ends
 * up in one of the parts or in `dropped`; of a page, every line of the part that holds the report. What a page says of
 * the report to machines (schema.org, Open Graph) stands in for what its lines do not say. A text without paragraphs
 * gives an empty list; nothing is thrown.
 */
export function parseReport(pasted: string): Report {
  const page = isHtml(pasted) ? readReportPage(pasted) : { lines: readLines(pasted), metadata: {} };
  const { kept, dropped } = sortLines(page.lines);
  const { bodyAt, dateline } = findBody(kept);
  const head = readHead(kept.slice(0, bodyAt));
  const body = readBody(kept.slice(bodyAt), dateline, head);
  const said = { ...page.metadata };
  return {
    headline: head.headline ?? said.headline ?? null,
    standfirst: head.standfirst,
    byline: body.byline ?? said.byline ?? null,
    published: head.published ?? said.published ?? publishedIn(dropped),
    updated: head.updated ?? said.updated ?? null,
    dateline: dateline?.place ?? null,
    caption: body.caption,
    paragraphs: body.paragraphs,
    dropped: [...head.dropped, ...body.dropped, ...dropped],
  };
}

/** The date in a notice such as "Published in The Harbour Post, July 18th, 2023". */
const publishedIn = (notices: readonly string[]): string | null =>
  notices.flatMap((line) => (/^published in /i.test(line) ? findDates(line) : []))[0]?.iso ?? null;

/** Whether lines end as sentences, and one of them is longer than titles are. */
const isProse = (lines: readonly (Line | undefined)[]): boolean =>
  lines.every((line) => endsSentence(line?.words ?? '')) && lines.some((line) => isSentence(line?.words ?? ''));

/** Sets aside the lines that are the page's own. */
function sortLines(lines: readonly Line[]): { kept: Line[]; dropped: string[] } {
  const kept: Line[] = [];
  const dropped: string[] = [];
  let hasBody = false;
  let hasEnded = false;
  // Whether the lines are the titles of other stories.
  let isList = false;
  const isBodyAt = (i: number): boolean => isProse([lines[i], lines[i + 1]]);
  const hasHeadline = lines.some(({ role }) => role === 'headline');
  for (const [i, line] of lines.entries()) {
    const { words, role, date } = line;
    // Above the report, "Comments" and "Related stories" belong to a menu; below it, they mark the end.
    hasEnded ||= hasBody && isEndMark(words);
    if (isBodyAt(role === 'heading' ? i + 1 : i)) isList = false;
    const isCrosshead = isListTitle(words) && isBodyAt(i + 1) && /^\S+ \S+ \S/.test(words);
    const opens = role === 'headline' || (!hasHeadline && kept.length === 0 && hasMoreWords(words, 3));
    const isPagesOwn =
      role === 'aside' ||
      hasEnded ||
      isEndMark(words) ||
      (date === undefined && isFurniture(words)) ||
      (!opens && !isCrosshead && isPromotion(words));
    if (role !== 'aside' && isPagesOwn && isListTitle(words)) isList = hasBody;
    if (isPagesOwn || isList) dropped.push(words);
    else {
      kept.push(line);
      hasBody ||= isSentence(words);
    }
  }
  return { kept, dropped };
}
