/** Works out where a note lies beside its words: in a margin of the text, or below or above the words. */

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

/** In CSS pixels, between a note and its words, and between it and the edge of the window. */
const GAP = 12;

/** In a narrower window a note lies in a sheet, as its style has it. */
export const NARROW = '(width < 40rem)';

/**
 * The left and top of a note in the window: in the right margin of the text if it has room there, else in the left one,
 * else below the words, or above them where there is more room.
 */
export function cardPlace(words: Box, text: Box, card: Size, window: Size): { left: number; top: number } {
  const within = (at: number, size: number, most: number): number => Math.max(GAP, Math.min(at, most - size - GAP));
  const [right, left] = [text.right + GAP, text.left - GAP - card.width];
  const inMargin = right + card.width + GAP <= window.width ? right : left >= GAP ? left : undefined;
  const isAbove = words.bottom + card.height + GAP > window.height && words.top > window.height - words.bottom;
  const top = inMargin ? words.top : isAbove ? words.top - GAP - card.height : words.bottom + GAP;
  return {
    left: within(inMargin ?? words.left, card.width, window.width),
    top: within(top, card.height, window.height),
  };
}
