/** The rules for prose: citations, *since* blocks, and the length of quotations and notes. */

import type { Problem } from '../../errors/problem.ts';
import { dateSpan, isAfter } from '../date.ts';
import type { Contents } from '../model.ts';
import { type ProseBlock, parseProse } from '../prose.ts';
import { type DividingReport, dividingReports } from '../report-days.ts';
import type { Lines } from './lines.ts';
import { didYouMean } from './nearest.ts';

/** Quotations from other people's work must be short. Counted in words between quotation marks. */
const LONGEST_QUOTATION = 12;
const NOTE_WORDS = { least: 60, most: 180 };

/**
 * Every paragraph of a note or entry must rest on a known source, every *since* block must be later than the report (of those
 * that mention an entry, the first),
 * quotations must be short, and a note needs 60 to 180 words and two sources. Returns the problems and the ids of the
 * sources cited.
 */
export function checkProse(contents: Contents, lines: Lines): { problems: Problem[]; cited: Set<string> } {
  const known = new Set(contents.sources.map((source) => source.id));
  const reportOf = dividingReports(contents);
  const cited = new Set<string>();
  const problems: Problem[] = [];
  const notes: ReadonlySet<unknown> = new Set(contents.notes);
  for (const piece of [
    ...contents.notes,
    ...contents.entries,
    ...contents.pages,
    ...contents.threads,
    ...contents.questions,
  ]) {
    const { file, body, ...content } = piece;
    const { blocks, faults } = parseProse(body);
    const add = (line: number, cause: string, remedy: string) =>
      problems.push({ file, line: lines.body(file) + line - 1, cause, remedy });
    for (const fault of faults) add(fault.line, fault.cause, fault.remedy);
    for (const block of blocks) {
      for (const { id, line } of block.citations) {
        if (!id) add(line, 'cites nothing', 'Write the id of a source in content/sources.json: <Cite id="…" />.');
        else if (known.has(id)) cited.add(id);
        else
          add(
            line,
            `cites ${id}, which is not in content/sources.json`,
            didYouMean(id, [...known], 'Add the source or correct the id.'),
          );
      }
      checkBlock(block, reportOf(content), 'cited' in content.data && !content.data.cited, add);
    }
    if (notes.has(piece) && faults.length === 0) checkNote(blocks, add);
  }
  return { problems, cited };
}

type Add = (line: number, cause: string, remedy: string) => void;

function checkBlock(block: ProseBlock, { day, headline }: DividingReport, free: boolean, add: Add): void {
  if (!free && block.kind === 'paragraph' && block.citations.length === 0) {
    add(block.line, `the paragraph "${opening(block.text)}" has no citation`, 'Add <Cite id="…" /> or take it out.');
  }
  if (block.since !== undefined && dateSpan(block.since) === undefined) {
    add(
      block.line,
      `the since block is dated "${block.since}", which is not a date`,
      'Write it as 2023-06 or 2023-06-11.',
    );
  } else if (block.since !== undefined && !isAfter(block.since, day)) {
    add(
      block.line,
      `the since block of ${block.since} is not later than the report “${headline}”`,
      `Date it after ${day}.`,
    );
  }
  checkQuotations(block, add);
}

/** Quotations must be short. `room` is how much longer they may be in a further language. */
export function checkQuotations(block: ProseBlock, add: Add, room = 1): void {
  const most = Math.floor(LONGEST_QUOTATION * room);
  for (const [, words = ''] of block.text.matchAll(/“([^”]*)”/g)) {
    if (words.trim().split(/\s+/).length > most) {
      add(block.line, `the quotation "${opening(words)}" has more than ${most} words`, 'Retell part of it.');
    }
  }
}

function checkNote(blocks: readonly ProseBlock[], add: Add): void {
  const words = blocks.flatMap((block) => block.text.split(/\s+/)).filter((word) => word !== '').length;
  if (words < NOTE_WORDS.least || words > NOTE_WORDS.most) {
    const remedy = `A note has ${NOTE_WORDS.least} to ${NOTE_WORDS.most}; put the rest in its entry.`;
    add(1, `the note has ${words} words`, remedy);
  }
  const sources = new Set(blocks.flatMap((block) => block.citations.map(({ id }) => id)));
  if (sources.size < 2)
    add(1, `the note rests on ${sources.size} source(s)`, 'Cite two that do not depend on each other.');
}

const opening = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);
