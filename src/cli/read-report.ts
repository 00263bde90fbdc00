/** Reads a report that was pasted or saved as a page, for the commands that need its paragraphs. */

import { problem } from '../errors/problem.ts';
import { parseReport, type Report } from '../text/import/report.ts';
import { readText } from './read-text.ts';

/** The file's text and the report in it. Throws a ProblemError when it cannot be read or has no paragraphs. */
export function readReport(file: string): { text: string; report: Report } {
  const text = readText(file);
  const report = parseReport(text);
  if (report.paragraphs.length === 0)
    throw problem(file, 'contains no paragraphs of a report', 'Use "inspect" to see how it was read.');
  return { text, report };
}
