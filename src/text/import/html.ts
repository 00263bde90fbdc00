/** Tells the source of a web page from plain text, and finds the report in it. */

import { joinCut, type Line } from './lines.ts';
import type { Metadata } from './metadata.ts';
import { type PageLine, readPage } from './page.ts';
import { chooseReport, isHeadline, markAsides } from './report-part.ts';

/** How a page, or a part of one, begins. */
const OPENING = /^\s*<(?:!doctype|html|head|body|main|article|section|header|form|table|center|pre|div|p|h[1-6])[\s>]/i;
/** The end of a block. A single one may be a remark about HTML in plain text, or an attempt to smuggle some in. */
const BLOCK_END = /<\/(?:p|div|h[1-6]|section|article|li|td)>|<br\s*\/?>/gi;

/** Whether a text is the source of a web page rather than its words. */
export const isHtml = (text: string): boolean => OPENING.test(text) || (text.match(BLOCK_END)?.length ?? 0) > 1;

/** The words of a part of a page, with a blank line between blocks. */
export const htmlToText = (html: string): string =>
  readPage(html)
    .lines.map(({ words }) => words)
    .join('\n\n');

/**
 * The lines of the report on a page, and what the page says of it to machines. The report is the longest `article`, or
 * else `main`, or else the page. What stands beside it there (asides, forms, lists of other stories) has the role
 * `aside`; what stands outside is left out.
 */
export function readReportPage(html: string): { lines: Line[]; metadata: Metadata } {
  const { lines, metadata } = readPage(html);
  const report = chooseReport(markAsides(lines));
  const at = findHeadline(report, metadata);
  const plain = report.map(
    ({ words, role, date, isItem }, i): Line => ({
      words,
      role: i === at ? 'headline' : role === 'headline' ? 'heading' : role,
      date,
      isItem,
    }),
  );
  return { lines: joinCut(plain), metadata };
}

/** The place of the headline: the line with which the page's title begins, or a heading that is no link to the front page. */
function findHeadline(lines: readonly PageLine[], { headline, title }: Metadata): number {
  const isTitle = ({ words, role }: PageLine): boolean =>
    role !== 'aside' && [headline, title].some((one) => one?.startsWith(words) && words.length > one.length / 2);
  const places = [lines.findIndex((line) => isHeadline(line) && isTitle(line)), lines.slice(0, 40).findIndex(isTitle)];
  const others = [lines.findIndex(isHeadline), lines.findIndex(({ role }) => role === 'headline')];
  return [...places, ...others].find((at) => at >= 0) ?? -1;
}
