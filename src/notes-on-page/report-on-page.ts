/** Reads the report on another site’s page as the browser shows it. */

import { findReport, runningText } from './find-report.ts';
import { type HostBlock, layoutAsShown, readBlocks } from './host-blocks.ts';
import type { PageNote } from './notes-file.ts';
import type { Words } from './place-notes.ts';

export interface ReportOnPage {
  /** The element that holds it; the body while no words of it are there. */
  readonly element: Element;
  readonly blocks: readonly HostBlock[];
  /** What notes are placed in, block by block. */
  readonly words: readonly Words[];
  /** All of it as one text; the same as long as nothing changes. */
  readonly key: string;
}

/** The report in the element that `selector` names, or where most quotes are when it is `undefined` or no selector. */
export function reportOnPage(notes: readonly PageNote[], selector: string | undefined): ReportOnPage {
  const named = elementOf(selector);
  const top = named ?? document.body;
  const all = readBlocks(top, layoutAsShown);
  const element = named ?? findReport(top, all, notes);
  const blocks = all.filter((block) => element.contains(block.element));
  const running = runningText(blocks);
  const words = blocks.map((block) => ({ text: block.text, isRunning: running.has(block) }));
  return { element, blocks, words, key: words.map(({ text, isRunning }) => `${isRunning}${text}`).join('\n') };
}

function elementOf(selector: string | undefined): Element | undefined {
  try {
    return (selector && document.querySelector(selector)) || undefined;
  } catch {
    return undefined;
  }
}
