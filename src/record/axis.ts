/**
 * The broken axis of the timeline: decades on the left, the crowded months of the story in the middle, what came after
 * on the right. Each part has its own scale, and the breaks between them are drawn.
 */

export interface AxisPart {
  /** The time it covers, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** Where it begins and ends, as shares of the axis. */
  readonly start: number;
  readonly end: number;
}

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The middle part begins with the year of Imran Khan’s journey and ends with the summer of the two cargoes. */
export const PARTS: readonly [AxisPart, AxisPart, AxisPart] = [
  { from: at('1947-01-01'), to: at('2022-01-01'), start: 0, end: 0.3 },
  { from: at('2022-01-01'), to: at('2023-09-01'), start: 0.32, end: 0.86 },
  { from: at('2023-09-01'), to: at('2026-12-31'), start: 0.88, end: 1 },
];

/** Where a moment (milliseconds since 1970) is on the axis, from 0 to 1; moments outside it are at its ends. */
export function placeOnAxis(moment: number): number {
  const part = PARTS.find(({ to }) => moment < to) ?? PARTS[2];
  const share = (moment - part.from) / (part.to - part.from);
  return part.start + Math.min(1, Math.max(0, share)) * (part.end - part.start);
}

/**
 * The ticks with their labels: every twentieth year on the left, every third month in the middle, every second year on
 * the right.
 */
export function ticks(): { place: number; words: string }[] {
  const years = [1950, 1970, 1990, 2010].map((year) => ({ day: `${year}-01-01`, words: String(year) }));
  const months = ['2022-01', '2022-04', '2022-07', '2022-10', '2023-01', '2023-04', '2023-07'].map((month) => ({
    day: `${month}-01`,
    words: new Date(at(`${month}-01`)).toLocaleDateString('en-GB', {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  }));
  const later = [2024, 2026].map((year) => ({ day: `${year}-01-01`, words: String(year) }));
  return [...years, ...months, ...later].map(({ day, words }) => ({ place: placeOnAxis(at(day)), words }));
}

/**
 * A row for each dot, so that none overlap: the lowest in which the last dot is far enough away. `places` must be in
 * order; O(n · rows).
 */
export function stackDots(places: readonly number[], distance: number): number[] {
  const lastInRow: number[] = [];
  return places.map((place) => {
    const free = lastInRow.findIndex((last) => place - last >= distance);
    const row = free < 0 ? lastInRow.length : free;
    lastInRow[row] = place;
    return row;
  });
}
