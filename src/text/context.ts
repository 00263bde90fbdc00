/** Compares the words beside a quote with those beside a place in the text, to choose between equally good places. */

import { align } from './align.ts';

/** The words beside a quote, folded. An absent side is an empty string. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

export const hasContext = ({ prefix, suffix }: Context): boolean => (prefix + suffix).trim() !== '';

/** How many extra characters may stand where the context should be: a word inserted, an article dropped. */
const SLACK = 8;

/** How well the words beside a place agree with a context, from 0 to 1: on the whole, and on the worse side. */
export interface Agreement {
  readonly mean: number;
  readonly least: number;
}

/**
 * How well the words around `start…end` of a folded text agree with the context: 1 when every given side stands right
 * beside the range, 0 when none of it does or none is given. White space between the range and its context is ignored.
 * The cost depends on the length of the context, not on that of the text.
 */
export function agreementBeside(text: string, start: number, end: number, { prefix, suffix }: Context): Agreement {
  const [before, after] = [prefix.trim(), suffix.trim()];
  const sides: number[] = [];
  if (before !== '') {
    const beside = text.slice(Math.max(0, start - before.length - SLACK), start).trimEnd();
    sides.push(beside.endsWith(before) ? 1 : shareAtEnd(before, beside));
  }
  if (after !== '') {
    const beside = text.slice(end, end + after.length + SLACK + 1).trimStart();
    // Both are reversed, so that on either side the strings end at the quote.
    sides.push(beside.startsWith(after) ? 1 : shareAtEnd(reverse(after), reverse(beside)));
  }
  if (sides.length === 0) return { mean: 0, least: 0 };
  return { mean: sides.reduce((sum, side) => sum + side, 0) / sides.length, least: Math.min(...sides) };
}

/** The share of the wanted characters at the end of a text; a gap after them counts against it. */
function shareAtEnd(wanted: string, text: string): number {
  const [found] = align([wanted], text, { start: true });
  const errors = found === undefined ? wanted.length : found.errors + text.length - found.end;
  return Math.max(0, 1 - errors / wanted.length);
}

const reverse = (text: string): string => [...text].reverse().join('');
