/** Finds the words of notes in the blocks of another site’s page, or says why it does not. */

import { type Anchorer, createAnchorer } from '../text/anchor.ts';
import type { Placement } from '../text/selector.ts';
import type { PageNote, PageTarget } from './notes-file.ts';

/** Where the words of one target of a note are: the block, from 0, and UTF-16 offsets in its text. */
export interface PlacedTarget {
  readonly note: PageNote;
  /** The wording that was found. */
  readonly exact: string;
  readonly status: Placement['status'];
  readonly score: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A target whose words were not found, or not for certain; the reason is part of a sentence. */
interface RefusedTarget {
  readonly note: PageNote;
  readonly exact: string;
  readonly isInSeveralPlaces: boolean;
  readonly reason: string;
}

export interface Placing {
  /** In the order of the page. */
  readonly placed: readonly PlacedTarget[];
  readonly refused: readonly RefusedTarget[];
}

/** What notes are placed in: the text of each block, and whether it is part of the running text. */
export interface Words {
  readonly text: string;
  readonly isRunning: boolean;
}

/** No quote holds it, so that none is found across two blocks. */
const BREAK = '\n\uE000\n';

/**
 * Places notes. Each wording of a target is looked for as it is in the running text; where one occurs several times, only
 * between the targets before and after it, since reports keep their order; then loosely; and at last in headings, captions
 * and what repeats the text. The strictest measure of likeness is taken: see `moreThanSlips`.
 */
export function placeNotes(words: readonly Words[], notes: readonly PageNote[]): Placing {
  const blocks = words.map((one, block) => ({ ...one, block }));
  const running = blocks.filter(({ isRunning }) => isRunning);
  const [inRunning, everywhere] = [searchIn(running), searchIn(blocks)];
  const found = notes.flatMap((note) =>
    note.targets.map((target) => ({ note, target, first: firstFound(inRunning, target, false) })),
  );

  /** Looks where a target’s own paragraph was found, then from the paragraph before it to the one after it. */
  const inItsOrder = (target: PageTarget): Place | undefined => {
    const [before, own, after] = [-1, 0, 1].map((side) =>
      found.flatMap(({ target: { paragraph }, first: { place } }) =>
        place && Math.sign(paragraph - target.paragraph) === side ? place.block : [],
      ),
    ) as [number[], number[], number[]];
    const between = (from: number, to: number) =>
      firstFound(searchIn(running.filter(({ block }) => block >= from && block <= to)), target, false).place;
    return between(Math.min(...own), Math.max(...own)) ?? between(Math.max(0, ...before), Math.min(...after));
  };

  const placed: PlacedTarget[] = [];
  const refused: RefusedTarget[] = [];
  for (const { note, target, first } of found) {
    const isAmbiguous = first.failed?.status === 'ambiguous';
    const place =
      first.place ??
      (isAmbiguous ? inItsOrder(target) : undefined) ??
      firstFound(inRunning, target, true).place ??
      (isAmbiguous ? undefined : firstFound(everywhere, target, false).place);
    if (place) placed.push({ note, ...place });
    else
      refused.push({
        note,
        exact: target.quotes[0]?.exact ?? '',
        isInSeveralPlaces: isAmbiguous,
        reason: first.failed?.reason ?? 'it has no quote',
      });
  }
  placed.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  return { placed, refused };
}

type Place = Omit<PlacedTarget, 'note'>;
type Search = (...asked: Parameters<Anchorer>) => Placement & { readonly place?: Place };

function searchIn(blocks: readonly { text: string; block: number }[]): Search {
  const anchor = createAnchorer(blocks.map(({ text }) => text).join(BREAK));
  return (selector, options) => {
    const placement = anchor(selector, options);
    const { range, status, score } = placement;
    let { start, end } = range ?? { start: -1, end: -1 };
    for (const { text, block } of blocks) {
      if (start >= 0 && end <= text.length)
        return { ...placement, place: { exact: selector.exact, status, score, block, start, end } };
      start -= text.length + BREAK.length;
      end -= text.length + BREAK.length;
    }
    return placement;
  };
}

/** Tries the wordings in turn. Of those that fail, an ambiguous one says more than one that is not there. */
function firstFound(search: Search, { quotes }: PageTarget, loosely: boolean): { place?: Place; failed?: Placement } {
  let failed: Placement | undefined;
  for (const quote of quotes) {
    const { place, ...placement } = search(quote, { loosely });
    if (place) return { place };
    if (failed?.status !== 'ambiguous') failed = placement.status === 'ambiguous' ? placement : (failed ?? placement);
  }
  return failed ? { failed } : {};
}
