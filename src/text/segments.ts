/** Cuts a text at the edges of nested and crossing ranges, so that each piece can be rendered on its own. */

import type { TextRange } from './selector.ts';

/** A range with the id of what it belongs to, such as a mention in a paragraph. */
export interface MarkedRange extends TextRange {
  readonly id: string;
}

/** A stretch of text that the same ranges cover from end to end. */
export interface Segment extends TextRange {
  /** Ids of the ranges that cover it, the innermost (shortest, then latest to start) first. */
  readonly ids: readonly string[];
  /** Ids of the ranges that begin, and of those that end, with this segment. */
  readonly opens: readonly string[];
  readonly closes: readonly string[];
}

/**
 * Cuts `0…length` at every edge of the given ranges, so that nested and crossing ranges can be rendered side by side.
 * The segments follow each other without gaps; empty ranges and ranges outside the text throw a RangeError. O(r log r +
 * s · d) for r ranges, s segments and at most d ranges over one segment.
 */
export function segmentText(length: number, ranges: readonly MarkedRange[]): Segment[] {
  for (const { id, start, end } of ranges) {
    if (!(start >= 0 && start < end && end <= length)) {
      throw new RangeError(`Range "${id}" is ${start}–${end}, outside the text of ${length} characters or empty.`);
    }
  }
  const edges = new Set([0, length]);
  for (const { start, end } of ranges) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  const ordered = [...ranges].sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let open: MarkedRange[] = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] as number;
    const end = cuts[i + 1] as number;
    open = open.filter((range) => range.end > start);
    for (let range = ordered[next]; range !== undefined && range.start === start; range = ordered[next]) {
      open.push(range);
      next += 1;
    }
    open.sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
    segments.push({
      start,
      end,
      ids: open.map((range) => range.id),
      opens: open.filter((range) => range.start === start).map((range) => range.id),
      closes: open.filter((range) => range.end === end).map((range) => range.id),
    });
  }
  return segments;
}
