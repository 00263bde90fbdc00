/** Works out an excerpt's height from its words, so that a page that shows it can reserve the space before it loads. */

import type { Language } from '../i18n/known-languages.ts';
import { memoised } from '../text/memoised.ts';

/**
 * The numbers below are those of `styles/excerpt.css` in CSS pixels, with what `urdu-style.ts` makes of them, for a reader whose letters have their usual size;
 * the browser tests make sure that the two agree.
 */

/** A stretch of an excerpt that is set in one style. */
export interface TextBlock {
  readonly style: keyof typeof STYLES;
  readonly text: string;
  /** The language that it is marked as; that of most excerpts when it is absent. */
  readonly lang?: Language | undefined;
  /** On how many of the days of reports, counted from the first, it is hidden; absent for none. */
  readonly later?: number;
  /** The height that it has at least, in CSS pixels. */
  readonly least?: number;
}

interface Style {
  /** The font size and the line height. */
  readonly size: number;
  readonly line: number;
  /** The space beside the text, and above and below it. */
  readonly beside: number;
  readonly around: number;
  readonly face: 'serif' | 'bold' | 'label';
}

const style = (size: number, line: number, around: number, face: Style['face'] = 'serif', beside = 0): Style => ({
  size,
  line,
  around,
  face,
  beside,
});

const STYLES = {
  kicker: style(13, 20, 8, 'label'),
  title: style(22, 27, 8),
  lead: style(17, 25, 10),
  words: style(18, 28, 14),
  noteTitle: style(16, 22, 14, 'bold', 44),
  noteGist: style(15, 22, 7, 'serif', 26),
  when: style(13, 20, 0, 'label'),
  eventTitle: style(16, 24, 14, 'bold'),
  eventGist: style(15, 22, 0),
  pair: style(14, 20, 7, 'label', 40),
  label: style(13, 20, 4, 'label'),
  heading: style(13, 18, 24, 'label'),
  prose: style(16, 24, 12),
  since: style(16, 24, 12, 'serif', 34),
  sinceDate: style(13, 20, 34, 'label', 34),
  sources: style(12, 18, 12, 'label', 20),
  drawing: style(12, 16, 0, 'label'),
  said: style(12, 18.5, 0, 'label'),
  vote: style(12, 17, 38, 'label'),
  translation: style(13, 20, 8, 'label'),
  switch: style(13, 41, 8, 'label', 60),
  credit: style(12, 18, 22, 'label'),
} as const satisfies Readonly<Record<string, Style>>;

/** The space around the text, on each of its four sides. */
const EDGE = 16;
const WIDEST = 720;
/** After the days of all reports. */
const HINDSIGHT = Number.POSITIVE_INFINITY;
/** Allows for rounding and for fonts other than those measured. */
const SLACK = 12;

/**
 * The height in CSS pixels of these blocks in a frame of this width, as of a day of a report, counted from 1, or with
 * hindsight.
 */
export function heightAt(width: number, blocks: readonly TextBlock[], day = HINDSIGHT): number {
  const room = Math.min(width, WIDEST) - 2 * EDGE;
  return Math.ceil(2 * EDGE + SLACK + blocks.reduce((sum, block) => sum + blockHeight(block, room, day), 0));
}

function blockHeight(block: TextBlock, room: number, day: number): number {
  if ((block.later ?? 0) >= day) return 0;
  const { size, line, beside, around, face } = STYLES[block.style];
  if (block.lang === 'ur') {
    // Nastaliq is one pixel larger, in lines twice as high.
    const lines = countLines(block.text, (room - beside) / (size + 1), face);
    return around + Math.max(block.least ?? 0, line, 2 * (size + 1) * lines);
  }
  return around + Math.max(block.least ?? 0, line * countLines(block.text, (room - beside) / size, face));
}

/** Letters by width, in thousandths of the font size, as in Times; Georgia is a tenth wider. */
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [250, " ,.'|"],
  [290, '/:;ijlt'],
  [333, '!()-[]`fr’Is"'],
  [444, '?aceJz“”'],
  [556, 'FPS+<=>'],
  [667, 'BCRELTZ'],
  [722, 'ADGHKNOQUVXYw'],
  [800, 'm&%'],
  [930, 'MW@—…'],
];
const WIDTH = new Map(LETTERS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 1000])));
const FACES = { serif: 1.1, bold: 1.2, label: 1.22 };

/** Greedy, as browsers break lines; `room` is in multiples of the font size. */
function countLines(text: string, room: number, face: Style['face']): number {
  const space = wide(' ', face);
  let lines = 1;
  let used = 0;
  for (const needs of WORDS[face](text)) {
    if (used > 0 && used + space + needs > room) {
      lines += 1;
      used = needs;
    } else {
      used += (used > 0 ? space : 0) + needs;
    }
  }
  return lines;
}

/**
 * The mean width of a letter of Urdu in running text, as a multiple of the font size: 0.47 in Noto Nastaliq Urdu, 0.44 in
 * Noto Naskh Arabic, 0.47 in Noto Sans Arabic. Signs above and below letters take no room.
 */
const URDU_LETTER = 0.49;

const wide = (word: string, face: Style['face']): number =>
  [...word].reduce((sum, letter) => {
    if (/[\p{Mark}\p{Format}]/u.test(letter)) return sum;
    return sum + (/[\u0600-\u06FF]/.test(letter) ? URDU_LETTER : (WIDTH.get(letter) ?? 0.5) * FACES[face]);
  }, 0);

/** The width of each word of a text; kept, since the same paragraph is in many excerpts and measured at every width. */
const wordsIn = (face: Style['face']) => memoised((text) => text.split(/\s+/).map((word) => wide(word, face)));
const WORDS = { serif: wordsIn('serif'), bold: wordsIn('bold'), label: wordsIn('label') };

/** Widths of columns, from a small phone to the widest that an excerpt can be. */
const [NARROWEST, STEP] = [280, 16];
const WIDTHS = Array.from({ length: 1 + (WIDEST - NARROWEST) / STEP }, (_, i) => NARROWEST + i * STEP);
/** The widths at which the straight lines that replace the curve meet. */
const KNOTS = [280, 330, 400, 520, 720] as const;

/**
 * The height as CSS, for a frame in an element with `container-type: inline-size`: it follows the column's width
 * without script. The height of a text is about a + b / width. The curve of that form that best fits the heights
 * counted (least squares), raised above all of them, is drawn as straight lines; since it is convex, the greatest of
 * them is the one that holds at each width.
 */
export function cssHeight(blocks: readonly TextBlock[], day = HINDSIGHT): string {
  const points = WIDTHS.map((width) => ({ x: 1 / (width - 2 * EDGE), y: heightAt(width, blocks, day) }));
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const slope = Math.max(0, mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2));
  const lift = Math.max(...points.map((point) => point.y - slope * point.x));
  const heights = KNOTS.map((width) => lift + slope / (width - 2 * EDGE));
  const lines = KNOTS.slice(1).map((right, i) => {
    const [left, high, low] = [KNOTS[i] ?? 0, heights[i] ?? 0, heights[i + 1] ?? 0];
    const fall = (high - low) / (right - left);
    return `${Math.ceil(low + fall * right)}px - ${(fall * 100).toFixed(1)}cqw`;
  });
  return `max(${[...lines, `${Math.ceil(heights.at(-1) ?? 0)}px`].join(', ')})`;
}

/** The width that oEmbed answers give, and the height that goes with it, in CSS pixels. */
export const OEMBED_WIDTH = 600;
export const oembedHeight = (blocks: readonly TextBlock[]): number => heightAt(OEMBED_WIDTH, blocks);
