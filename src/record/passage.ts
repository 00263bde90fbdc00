/** Lays out a paragraph with its mentions, which may nest or cross, so that every one of them can be reached. */

import { mentionId } from '../contracts.ts';
import { segmentText } from '../text/segments.ts';
import type { Mention } from './mention.ts';

/** A stretch of a paragraph as it is rendered. */
export interface Piece {
  readonly text: string;
  /** The mention whose link the stretch belongs to: the innermost one that covers it. */
  readonly mention: Mention | undefined;
  /** Whether the link begins here; a mention that another cuts in two continues without a second tab stop. */
  readonly begins: boolean;
  /** The other mentions that cover the stretch, the narrowest first. */
  readonly under: readonly Mention[];
  /** Mentions that end here and have no words to themselves; each is reached by a sign instead. */
  readonly signs: readonly Mention[];
}

/** The id of a mention on its page: `mention-keeper-1` for the first target of the note `keeper`. */
export const mentionIdOf = ({ note, target }: Mention): string => mentionId(note, target + 1);

/** Words go to the innermost mention; a mention wholly covered by others is reached by a sign after its last word. */
export function layOutPassage(text: string, mentions: readonly Mention[]): Piece[] {
  const byId = new Map(mentions.map((mention) => [mentionIdOf(mention), mention]));
  const of = (ids: readonly string[]): Mention[] => ids.flatMap((id) => byId.get(id) ?? []);
  const segments = segmentText(
    text.length,
    mentions.map((mention) => ({ ...mention, id: mentionIdOf(mention) })),
  );
  const owners = new Set(segments.flatMap((segment) => segment.ids[0] ?? []));
  const begun = new Set<string>();
  return segments.map(({ start, end, ids, closes }) => {
    const [own] = ids;
    const begins = own !== undefined && !begun.has(own);
    if (own !== undefined) begun.add(own);
    return {
      text: text.slice(start, end),
      mention: own === undefined ? undefined : byId.get(own),
      begins,
      under: of(ids.slice(1)),
      signs: of(closes.filter((id) => !owners.has(id))),
    };
  });
}
