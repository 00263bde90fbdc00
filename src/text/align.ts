/** Aligns words with a stretch of text at the least number of errors, and says where each part of them went. */

/** What of the text may be left over without counting as errors. */
interface Loose {
  readonly start?: boolean;
  readonly end?: boolean;
  /** Where in the text the pattern is expected to begin, and how far from there each of its characters may lie. */
  readonly band?: { readonly at: number; readonly reach: number };
}

/** Where one part of the pattern went; characters inserted, missing or changed within it count one error each. */
interface AlignedPart {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * The parts of a pattern, aligned one after the other (Sellers, 1980). Characters that the text has between two parts
 * count as errors of neither. O(pattern · text) in time and memory: for a text of about the pattern's length.
 */
export function align(parts: readonly string[], text: string, { start = false, end = false, band }: Loose = {}) {
  const pattern = parts.join('');
  const width = text.length + 1;
  const { at: shift, reach } = band ?? { at: 0, reach: width + pattern.length };
  const costs = fill(pattern, text, start, shift, reach);
  const at = (row: number, column: number): number => costs[row * width + column] as number;
  let column = Math.max(0, Math.min(text.length, pattern.length + shift + reach));
  const first = end ? Math.max(0, pattern.length + shift - reach) : column;
  for (let j = column; j >= first; j--) if (at(pattern.length, j) <= at(pattern.length, column)) column = j;

  const aligned: AlignedPart[] = [];
  let row = pattern.length;
  for (const part of parts.toReversed()) {
    const begin = row - part.length;
    let ends: AlignedPart | undefined;
    while (row > begin) {
      const here = at(row, column);
      const isSame = column > 0 && pattern.charCodeAt(row - 1) === text.charCodeAt(column - 1);
      const isPaired = column > 0 && here === at(row - 1, column - 1) + (isSame ? 0 : 1);
      const isMissing = !isPaired && (column === 0 || here === at(row - 1, column) + 1);
      if (isPaired || isMissing) {
        ends ??= { start: column, end: column, errors: here };
        row -= 1;
      }
      if (!isMissing) column -= 1;
    }
    const before = at(row, column);
    aligned.unshift({ start: column, end: ends?.end ?? column, errors: (ends?.errors ?? before) - before });
  }
  return aligned;
}

/** How many characters must be inserted, taken out or changed to make one string of the other (Levenshtein, 1965). */
export const distance = (a: string, b: string): number =>
  fill(a, b, false, 0, a.length + b.length)[(a.length + 1) * (b.length + 1) - 1] ?? 0;

/** One table is kept for all alignments, since making a new one would take longer than filling it. */
let table = new Uint16Array(1 << 15);

/** What lies outside the band; less than the table holds, so that one more may be added. */
const NEVER = 60_000;

function fill(pattern: string, text: string, looseStart: boolean, shift: number, reach: number): Uint16Array {
  const width = text.length + 1;
  const size = (pattern.length + 1) * width;
  if (table.length < size) table = new Uint16Array(size);
  const costs = table;
  for (let j = 0; j < width; j++) costs[j] = looseStart ? 0 : j;
  for (let i = 1; i <= pattern.length; i++) {
    const code = pattern.charCodeAt(i - 1);
    const row = i * width;
    const first = Math.min(Math.max(1, i + shift - reach), width);
    const last = Math.max(first - 1, Math.min(text.length, i + shift + reach));
    let left = first === 1 ? i : NEVER;
    let diagonal = costs[row - width + first - 1] as number;
    costs[row + first - 1] = left;
    for (let j = first; j <= last; j++) {
      const above = costs[row - width + j] as number;
      let cost = code === text.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      if (above + 1 < cost) cost = above + 1;
      if (left + 1 < cost) cost = left + 1;
      costs[row + j] = cost;
      left = cost;
      diagonal = above;
    }
    if (last < text.length) costs[row + last + 1] = NEVER;
  }
  return costs;
}
