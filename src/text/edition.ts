/** Joins a report's paragraphs into the text that quotes are placed in, and finds the paragraph of an offset. */

import { type Anchorer, createAnchorer } from './anchor.ts';
import { contradiction } from './contradiction.ts';
import { memoised } from './memoised.ts';
import type { Placement, TextQuoteSelector, TextRange } from './selector.ts';

/** The paragraphs of a report that notes are placed on, and the text they make together. */
export interface ReportText {
  readonly paragraphs: readonly string[];
  /** The paragraphs joined by blank lines; offsets count into this. */
  readonly text: string;
}

const BREAK = '\n\n';

/** The reading edition in an article's body: blank lines separate paragraphs; a single line break counts as a space. */
export const editionText = memoised(
  (body): ReportText =>
    reportText(
      body
        .split(/\n\s*\n/)
        .map((block) => block.replace(/\s*\n\s*/g, ' ').trim())
        .filter((block) => block !== ''),
    ),
);

export const reportText = (paragraphs: readonly string[]): ReportText => ({ paragraphs, text: paragraphs.join(BREAK) });

const anchorers = new WeakMap<ReportText, Anchorer>();

/**
 * The anchorer of a report, prepared once and shared by all who ask. A quote that runs over paragraphs is an orphan; the
 * nearest words are then its part in the first of them.
 */
export function anchorerOf(report: ReportText): Anchorer {
  const known = anchorers.get(report);
  if (known !== undefined) return known;
  const anchorer = createAnchorer(report.text, contradiction);
  const within: Anchorer = (selector, options) => inOneParagraph(report, selector, anchorer(selector, options));
  anchorers.set(report, within);
  return within;
}

const RUNS_OVER = 'it runs over';

/** Whether a quote was found, but in more than one paragraph. */
export const runsOver = ({ reason }: Placement): boolean => reason.startsWith(RUNS_OVER);

function inOneParagraph(report: ReportText, { exact }: TextQuoteSelector, placement: Placement): Placement {
  const { range, nearest } = placement;
  const found = range ?? nearest;
  if (found === undefined || locate(report, found) !== undefined) return placement;
  const parts = partsOf(report, found);
  const [first] = parts;
  if (range !== undefined && parts.length === 1) return { ...placement, range: first };
  // What comes near by chance may cross a break too; a quote with a blank line in it was made across one.
  const isLost = range === undefined;
  if (isLost && !/\n\s*\n/.test(exact.trim())) return { ...placement, nearest: first };
  const reason = `${RUNS_OVER} ${parts.length === 2 ? 'two' : parts.length} paragraphs${isLost ? ', and is not in the text as it is' : ''}`;
  return { status: 'orphan', range: undefined, score: 0, reason, nearest: first };
}

/** The words of a range in each of the paragraphs that it touches, without white space at their ends. */
function partsOf({ paragraphs, text }: ReportText, range: TextRange) {
  let offset = 0;
  return paragraphs.flatMap((words) => {
    const [from, to] = [Math.max(range.start, offset), Math.min(range.end, offset + words.length)];
    offset += words.length + BREAK.length;
    const part = text.slice(from, Math.max(from, to));
    const start = from + part.length - part.trimStart().length;
    return part.trim() === '' ? [] : [{ start, end: start + part.trim().length, text: part.trim() }];
  });
}

/**
 * The paragraph (from 0) that holds a range of the whole text, and the range within it; `undefined` when the range
 * crosses a paragraph break.
 */
export function locate({ paragraphs }: ReportText, range: { start: number; end: number }) {
  let offset = 0;
  for (const [paragraph, words] of paragraphs.entries()) {
    const end = offset + words.length;
    if (range.start < end) {
      if (range.start < offset || range.end > end) return undefined;
      return { paragraph, start: range.start - offset, end: range.end - offset };
    }
    offset = end + BREAK.length;
  }
  return undefined;
}
