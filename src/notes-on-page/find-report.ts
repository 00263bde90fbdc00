/** Finds the report on another site’s page: the element that holds most quotes, and in it the running text. */

import { foldText } from '../text/fold.ts';
import type { HostBlock } from './host-blocks.ts';
import type { PageNote } from './notes-file.ts';

const fold = (text: string): string => foldText(text, { ignoreCase: true }).text.trim();

/**
 * The deepest element within `top` that holds all notes whose quotes are there, or all but a tenth of them, in more than
 * one block; `top` when none is there. A tenth may be in a headline, in links to other reports or in what readers wrote.
 */
export function findReport(top: Element, blocks: readonly HostBlock[], notes: readonly PageNote[]): Element {
  const quotes = notes.map(({ targets }) => targets.flatMap((target) => target.quotes.map(({ exact }) => fold(exact))));
  const found = blocks
    .filter(({ isRunning }) => isRunning)
    .flatMap(({ text, element }) => {
      const words = fold(text);
      return quotes.flatMap((some, note) => (some.some((quote) => words.includes(quote)) ? [{ element, note }] : []));
    });
  const notesIn = (around: Element): number =>
    new Set(found.flatMap(({ element, note }) => (around.contains(element) ? note : []))).size;
  const enough = Math.ceil(notesIn(top) * 0.9);
  let report = top;
  for (let next: Element | undefined = top; next && enough > 0; ) {
    report = next;
    next = [...report.children].find(
      (child) => notesIn(child) >= enough && blocks.filter(({ element }) => child.contains(element)).length > 1,
    );
  }
  return report;
}

/** Words in a row by which texts are compared, and the share of them that makes one a repetition of another. */
const RUN = 4;
const REPEATED = 0.6;

/**
 * The running text among blocks. A block whose words stand in a longer one again, such as a pull quote or a teaser, is
 * no part of it; of two that are equal, the first is.
 */
export function runningText(blocks: readonly HostBlock[]): Set<HostBlock> {
  const running = blocks.filter(({ isRunning }) => isRunning);
  const runs = running.map(({ text }) => runsOf(text));
  const holders = new Map<string, number[]>();
  for (const [i, some] of runs.entries()) for (const run of some) holders.set(run, [...(holders.get(run) ?? []), i]);
  const repeats = (some: ReadonlySet<string>, i: number): boolean => {
    const shared = new Map<number, number>();
    for (const run of some) for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].some(([other, count]) => {
      const longer = (runs[other]?.size ?? 0) - some.size;
      return (longer > 0 || (longer === 0 && other < i)) && count >= some.size * REPEATED;
    });
  };
  return new Set(running.filter((_, i) => !repeats(runs[i] ?? new Set(), i)));
}

function runsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}
