/** What may need a note: words of a report, and what sort of thing they seem to name or say. */

/** A `name` is one whose sort is not known; a `hedge` is a statement that the report ascribes or doubts. */
export type CandidateSort = 'person' | 'organisation' | 'place' | 'name' | 'date' | 'term' | 'quotation' | 'hedge';

/** Words within one paragraph, as a half-open range of UTF-16 offsets in it. */
export interface Candidate {
  readonly sort: CandidateSort;
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share a character. */
export const overlap = (a: Pick<Candidate, 'start' | 'end'>, b: Pick<Candidate, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end;

/** The last characters before a place: enough for a rule, however long the paragraph. */
export const endOf = (words: string, at: number, most = 20): string => words.slice(Math.max(0, at - most), at);

/**
 * Without those that lie within, or cross, one of a lower rank or a longer one of the same; of two equal ones the first is
 * kept.
 */
export function longest<T extends Pick<Candidate, 'start' | 'end'>>(
  all: readonly T[],
  rank = (_: T): number => 0,
): T[] {
  const byLength = [...all].sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start));
  const kept: T[] = [];
  for (const one of byLength) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
