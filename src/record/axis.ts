/**
 * A broken axis of time: decades on the left, the dense months of the story in the middle, what came after on the right.
 * Each part has its own scale, and the breaks between them are drawn.
 */
export interface AxisPart {
  /** Milliseconds since 1970, and where the part begins and ends, as shares of the axis. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The dense part begins with the year of Imran Khan’s journey and ends with the summer of the two cargoes. */
export const PARTS: readonly [AxisPart, AxisPart, AxisPart] = [
  { from: at('1947-01-01'), to: at('2022-01-01'), start: 0, end: 0.3 },
  { from: at('2022-01-01'), to: at('2023-09-01'), start: 0.32, end: 0.86 },
  { from: at('2023-09-01'), to: at('2026-12-31'), start: 0.88, end: 1 },
];

/** Where a moment stands on the axis, from 0 to 1; moments before or after it stand at its ends. */
export function placeOnAxis(moment: number): number {
  const part = PARTS.find(({ to }) => moment < to) ?? PARTS[2];
  const share = (moment - part.from) / (part.to - part.from);
  return part.start + Math.min(1, Math.max(0, share)) * (part.end - part.start);
}

/** A tick with its words: each twentieth year on the left, each third month in the middle, each year on the right. */
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
 * Rows for dots that would lie on each other: each takes the lowest row in which the last dot is far enough away.
 * `places` are in order; O(n · rows).
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
