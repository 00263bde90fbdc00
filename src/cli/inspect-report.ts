/**
 * The command `article inspect`, which shows how a pasted report is read: its parts, its paragraphs and what was
 * dropped.
 */

import { parseReport, type Report } from '../text/import/report.ts';
import type { Outcome } from './outcome.ts';
import { readText } from './read-text.ts';

/** Throws a ProblemError when the file cannot be read as text. */
export function inspectReport(file: string, { json }: { json: boolean }): Outcome {
  const report = parseReport(readText(file));
  return { output: json ? `${JSON.stringify(report, null, 2)}\n` : describe(report), code: 0 };
}

function describe({ paragraphs, dropped, ...head }: Report): string {
  const parts = Object.entries(head).map(([name, value]) => `${`${name}:`.padEnd(12)} ${value ?? '(none)'}`);
  return [
    ...parts,
    '',
    ...paragraphs.map((words, i) => `p${i + 1}  ${words}`),
    '',
    dropped.length === 0 ? 'Nothing was dropped.' : 'Dropped, as part of the page and not the report:',
    ...dropped.map((line) => `  ${line}`),
    '',
  ].join('\n');
}
