/** Marks the words of a report that the list of terms explains, as distinct from those that notes explain. */

import { anchorerOf, locate, type ReportText } from '../text/edition.ts';
import type { Entry } from './model.ts';
import type { Piece } from './passage.ts';

/** Words of a report that the list of terms explains. A term is marked once, after its example. */
export interface WordMark {
  /** The term's name, as in `cold-war`. */
  readonly name: string;
  readonly entry: Entry & { kind: 'terms' };
  /** The paragraph, from 0, and the offset in it after which the mark comes. */
  readonly paragraph: number;
  readonly end: number;
  /** Whether the term is only related to the words, and not what they mean. */
  readonly related: boolean;
}

/** The terms whose examples occur in a text, in reading order. */
export function wordMarks(report: ReportText, entries: readonly Entry[]): WordMark[] {
  // Examples from another article are not searched for loosely: a loose place would not count.
  const anchor = anchorerOf(report);
  return entries
    .flatMap((entry): WordMark[] => {
      if (entry.kind !== 'terms' || !('exact' in entry.data.example)) return [];
      const { example } = entry.data;
      const { range } = anchor(example, { loosely: false });
      const place = range && locate(report, range);
      if (place === undefined) return [];
      const { paragraph, end } = place;
      return [{ name: entry.id.replace('terms/', ''), entry, paragraph, end, related: example.means === false }];
    })
    .sort((a, b) => a.paragraph - b.paragraph || a.end - b.end);
}

/** A stretch of a paragraph with the marks that follow it. */
export interface MarkedPiece extends Piece {
  readonly words: readonly WordMark[];
}

/** Puts the marks of one paragraph between its pieces: plain text is cut at a mark, a link is not. */
export function placeWords(pieces: readonly Piece[], marks: readonly WordMark[]): MarkedPiece[] {
  let offset = 0;
  return pieces.flatMap((piece): MarkedPiece[] => {
    const start = offset;
    offset += piece.text.length;
    const here = marks.filter(({ end }) => end > start && end <= offset);
    if (piece.mention !== undefined || here.length === 0) return [{ ...piece, words: here }];
    const ends = [...new Set([...here.map(({ end }) => end), offset])];
    return ends.map((end, i) => ({
      ...piece,
      text: piece.text.slice((ends[i - 1] ?? start) - start, end - start),
      signs: end === offset ? piece.signs : [],
      words: here.filter((mark) => mark.end === end),
    }));
  });
}
