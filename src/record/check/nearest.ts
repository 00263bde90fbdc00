import { closest, distance } from 'fastest-levenshtein';

/** The known name most like a wrong one, when it is like it at all: at most two fifths of its letters differ. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(wrong, known);
  return distance(wrong, found) <= Math.max(2, wrong.length * 0.4) ? found : undefined;
}

/** The remedy for an unknown name. */
export function didYouMean(wrong: string, known: readonly string[], otherwise: string): string {
  const found = nearest(wrong, known);
  return found === undefined ? otherwise : `Did you mean "${found}"?`;
}
