import type { TextQuoteSelector } from '../../src/text/selector.ts';

/** How many characters of context an annotation has on either side. */
const CONTEXT = 32;

/** A whole number from 0 up to a limit that it never is, by the numbers of `next`. */
export const upTo = (limit: number, next: () => number): number => Math.floor(next() * limit);

/** A phrase of three to twelve words, with what stands beside it. */
export function takeQuote(
  text: string,
  next: () => number,
): { selector: TextQuoteSelector; start: number; end: number } {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)];
  for (;;) {
    const first = upTo(words.length - 12, next);
    const last = words[first + 2 + upTo(10, next)];
    const start = words[first]?.index ?? 0;
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const exact = text.slice(start, end);
    if (exact.includes('\n')) continue;
    const selector = {
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    };
    return { selector, start, end };
  }
}

/** The text with so many of its words changed, and where each of its characters went. */
export function edit(text: string, share: number, next: () => number): { text: string; went: readonly number[] } {
  const parts = text.split(/(\s+)/);
  const words = parts.filter((part) => part.trim() !== '');
  const word = (): string => words[upTo(words.length, next)] ?? '';
  let made = '';
  const went: number[] = [];
  for (const part of parts) {
    const start = made.length;
    if (part.trim() === '' || next() >= share) made += part;
    else {
      const how = next();
      if (how < 0.4) made += word();
      else if (how < 0.6) made += '';
      else if (how < 0.8) made += `${word()} ${part}`;
      else made += part.slice(1) + part.slice(0, 1);
    }
    const length = made.length - start;
    for (let i = 0; i < part.length; i++) went.push(start + Math.min(i, length));
  }
  went.push(made.length);
  return { text: made, went };
}
