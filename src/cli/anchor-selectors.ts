/**
 * The command `article anchor`, which places the text quote selectors of a JSON file (W3C Web Annotation) in a text.
 */

import { problem } from '../errors/problem.ts';
import { createAnchorer } from '../text/anchor.ts';
import { contradiction } from '../text/contradiction.ts';
import type { TextQuoteSelector } from '../text/selector.ts';
import type { Outcome } from './outcome.ts';
import { readText } from './read-text.ts';

/** The result for one selector; offsets are UTF-16 code units into the text as given. */
interface Placed {
  readonly id: string;
  readonly status: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly score: number;
  readonly reason: string;
}

/** Throws a ProblemError when the text or the selectors cannot be read. */
export function anchorSelectors(textFile: string, selectorFile: string, { json }: { json: boolean }): Outcome {
  const text = readText(textFile);
  const anchorer = createAnchorer(text, contradiction);
  const placed = readSelectors(selectorFile).map(({ id, ...selector }): Placed => {
    const { status, range, score, reason } = anchorer(selector);
    return { id, status, start: range?.start ?? null, end: range?.end ?? null, score, reason };
  });
  return { output: json ? `${JSON.stringify(placed, null, 2)}\n` : placed.map(describe).join(''), code: 0 };
}

const describe = ({ id, status, start, end, score, reason }: Placed): string =>
  `${id}: ${status}${start === null ? '' : ` at ${start}–${end}`}, score ${score}: ${reason}\n`;

type NamedSelector = TextQuoteSelector & { readonly id: string };

function readSelectors(file: string): NamedSelector[] {
  const remedy = 'Give a list of { "id", "exact" } objects; "prefix" and "suffix" may be added.';
  let found: unknown;
  try {
    found = JSON.parse(readText(file).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw problem(file, `is not JSON (${error.message})`, remedy);
  }
  if (!Array.isArray(found)) throw problem(file, 'does not contain a list', remedy);
  return found.map((item: unknown, i) => {
    const fault = faultOf(item);
    if (fault !== undefined) throw problem(file, `item ${i + 1} ${fault}`, remedy);
    return item as NamedSelector;
  });
}

function faultOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return 'is not an object';
  const fields = item as Record<string, unknown>;
  for (const name of ['id', 'exact']) if (typeof fields[name] !== 'string') return `has no text in "${name}"`;
  for (const name of ['prefix', 'suffix']) {
    if (!['string', 'undefined'].includes(typeof fields[name])) return `has a "${name}" that is not text`;
  }
  return undefined;
}
