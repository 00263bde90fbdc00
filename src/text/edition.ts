/** Joins a report's paragraphs into the text that quotes are placed in, and finds the paragraph of an offset. */

import { type Anchorer, createAnchorer } from './anchor.ts';
import { memoised } from './memoised.ts';
import { areOpposed } from './opposed.ts';

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

/** The anchorer of a report, prepared once and shared by all who ask. */
export function anchorerOf(report: ReportText): Anchorer {
  const anchorer = anchorers.get(report) ?? createAnchorer(report.text, areOpposed);
  anchorers.set(report, anchorer);
  return anchorer;
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
