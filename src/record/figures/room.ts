/** How much room words need in a drawing. */

import type { Language } from '../../i18n/known-languages.ts';
import { language } from '../../i18n/language.ts';

/** In pixels, from the top of what holds the words. */
interface Room {
  /** The baselines of the two lines under an axis, and the height of an axis with one of them and with both. */
  readonly ticks: readonly [first: number, second: number];
  readonly axis: readonly [one: number, both: number];
  /** Whether on a phone only every second tick has words. */
  readonly wide: boolean;
  /** Above the highest line of a panel, for the day of the report, whose baseline is second. */
  readonly report: readonly [height: number, baseline: number];
  /** The height of a lane, which holds two lines of its name. */
  readonly lane: number;
  /** Above the dots of a lane, for their labels, whose baseline is second. */
  readonly label: readonly [height: number, baseline: number];
  /** Above the lanes, for the day of the report. */
  readonly lanes: readonly [height: number, baseline: number];
  /** From a mark to the baseline of words above it, beside it and below it. */
  readonly beside: readonly [above: number, level: number, below: number];
  /** The title of a panel, and that of a side with the room above its lanes, in an excerpt. */
  readonly titles: readonly [panel: number, side: number];
}

const ROOMS: Readonly<Record<Language, Room>> = {
  en: {
    ticks: [18, 33],
    axis: [24, 40],
    wide: false,
    report: [26, 14],
    lane: 34,
    label: [12, 12],
    lanes: [20, 12],
    beside: [-9, 4, 19],
    titles: [34, 38],
  },
  // Nastaliq slopes down along its line.
  ur: {
    ticks: [28, 50],
    axis: [42, 58],
    wide: true,
    report: [44, 22],
    lane: 58,
    label: [26, 26],
    lanes: [36, 20],
    beside: [-14, 4, 32],
    titles: [46, 66],
  },
};

export const room = (): Room => ROOMS[language()];

/** From a mark to the baseline of these words; below it, numbers alone are as near as in English. */
export function besideMark(words: string): Room['beside'] {
  const [above, level, below] = room().beside;
  return [above, level, /\p{L}/u.test(words) ? below : ROOMS.en.beside[2]];
}
