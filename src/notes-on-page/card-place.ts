/** Works out where a note lies beside its words: in a margin, below the words, or in a sheet on a phone. */

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels: between a note and its words, and between it and the edge of the window. */
const GAP = 16;
const EDGE = 8;

/** In a narrower window a note lies in a sheet, as the style has it. */
export const NARROW = '(width < 40rem)';

/**
 * The left and top of a note in the window: in the right margin of the text if it has room there, else in the left one,
 * else below the words, or above them where there is more room.
 */
export function cardPlace(words: Box, text: Box, card: Size, window: Size): { left: number; top: number } {
  const within = (at: number, size: number, most: number): number => Math.max(EDGE, Math.min(at, most - size - EDGE));
  const beside = within(words.top, card.height, window.height);
  if (text.right + GAP + card.width + EDGE <= window.width) return { left: text.right + GAP, top: beside };
  if (text.left - GAP - card.width >= EDGE) return { left: text.left - GAP - card.width, top: beside };
  const isBelow = words.bottom + GAP + card.height <= window.height || words.top < window.height - words.bottom;
  const top = isBelow ? words.bottom + GAP / 2 : words.top - GAP / 2 - card.height;
  return { left: within(words.left, card.width, window.width), top: within(top, card.height, window.height) };
}

/** How far the window must scroll so that words are in its upper part; 0 when they are in sight there. */
export function scrollToSee({ top, bottom }: Box, free: number): number {
  return top >= GAP * 4 && bottom <= free - GAP ? 0 : top - Math.max(GAP * 4, free / 3);
}
