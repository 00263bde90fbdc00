/** Suggests the known name that a writer probably meant by an unknown one. */

import { closest, distance } from 'fastest-levenshtein';

/** The known name most like a wrong one; `undefined` when more than two fifths of it, and two letters, differ. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(wrong, known);
  return distance(wrong, found) <= Math.max(2, wrong.length * 0.4) ? found : undefined;
}

/** The remedy for an unknown name: the nearest known one, or else `otherwise`. */
export function didYouMean(wrong: string, known: readonly string[], otherwise: string): string {
  const found = nearest(wrong, known);
  return found === undefined ? otherwise : `Did you mean "${found}"?`;
}
