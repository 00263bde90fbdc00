/** Places the notes of an article on its report, and lists the mentions that they explain. */

import { anchorerOf, editionText, locate, type ReportText } from '../text/edition.ts';
import type { Placement, TextQuoteSelector } from '../text/selector.ts';
import type { Contents, Note } from './model.ts';

/** Words of the report that a note explains. */
export interface Mention {
  /** The note's id within its article, and which of its targets this is, from 0. */
  readonly note: string;
  readonly target: number;
  /** The paragraph, from 0, and the UTF-16 offsets within it. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The outcome of placing one target of a note. */
export interface Attachment {
  readonly note: Note;
  readonly target: number;
  /** The wording that was placed, or the first one when none was. */
  readonly selector: TextQuoteSelector;
  readonly placement: Placement;
  readonly mention: Mention | undefined;
}

/** A note's name within its article: the last part of its id. */
export const noteName = (note: Note): string => note.id.split('/').at(-1) ?? note.id;

/**
 * Places every target of every note on a report. The wordings of a target are tried in order; the first that can be
 * placed counts.
 */
export function attachNotes(report: ReportText, notes: readonly Note[]): Attachment[] {
  const anchorer = anchorerOf(report);
  return notes.flatMap((note) =>
    note.data.targets.map(({ or = [], ...first }, target) => {
      const tries = [first, ...or].map((selector) => ({ selector, placement: anchorer(selector) }));
      const placed = tries.find(({ placement }) => placement.range !== undefined);
      const { selector, placement } = placed ?? worst(tries);
      const place = placement.range && locate(report, placement.range);
      const mention = place && { note: noteName(note), target, ...place };
      return { note, target, selector, placement, mention };
    }),
  );
}

/** The notes of each article placed on its reading edition, by the article's id. */
export function attachAll({ articles, notes }: Pick<Contents, 'articles' | 'notes'>): Map<string, Attachment[]> {
  const own = Map.groupBy(notes, ({ article }) => article);
  return new Map(articles.map(({ id, body }) => [id, attachNotes(editionText(body), own.get(id) ?? [])]));
}

/** Of several wordings that failed, the one to report: an ambiguous one says more than one that is not there. */
function worst<T extends { placement: Placement }>(tries: readonly T[]): T {
  return tries.find(({ placement }) => placement.status === 'ambiguous') ?? (tries[0] as T);
}

/** The mentions in reading order. */
export const mentionsOf = (attachments: readonly Attachment[]): Mention[] =>
  attachments
    .flatMap(({ mention }) => mention ?? [])
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
