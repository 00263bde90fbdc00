import { describe, expect, it } from 'vitest';
import { drawRightToLeft } from '../../../src/integrations/draw-right-to-left.ts';
import { PICTURE } from '../../../src/record/page-picture.ts';
import { darkness } from '../../support/pixels.ts';

const COLOURS = {
  paper: { light: '#ffffff', dark: '#000000' },
  accent: { light: '#ff0000', dark: '#ff0000' },
  since: { light: '#0000ff', dark: '#0000ff' },
};
const draw = async (title: string, lead = '') =>
  darkness(await drawRightToLeft({ site: 'Harbour', kind: '', title, lead }, COLOURS), PICTURE);

/** Where there is something in a part of a picture. */
function inkIn(
  dark: (x: number, y: number) => number,
  [left, top, right, bottom]: readonly [number, number, number, number],
) {
  const ink: { x: number; y: number }[] = [];
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) if (dark(x, y) > 60) ink.push({ x, y });
  return ink;
}
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Between the rule at the side and the other margin, above the line at the foot. */
const WORDS = [0, 100, 1110, 500] as const;

describe('a picture from right to left', () => {
  it('has its rule at the right, and its words begin there', async () => {
    const dark = await draw('بندرگاہ');
    expect(inkIn(dark, [1122, 200, 1128, 400]).length).toBe(6 * 200);
    expect(inkIn(dark, [0, 130, 600, 500])).toEqual([]);
    expect(Math.max(...inkIn(dark, WORDS).map(({ x }) => x))).toBeGreaterThan(1070);
  });

  it('has its words in Nastaliq: joined, and sloping down along the line', async () => {
    const ink = inkIn(await draw('ببببببب'), WORDS);
    const columns = [...new Set(ink.map(({ x }) => x))].toSorted((a, b) => a - b);
    // Seven letters side by side would have six gaps; between the dots and the stroke of the last one there may be one.
    expect(columns.filter((x, i) => i > 0 && x - (columns[i - 1] ?? 0) > 1).length).toBeLessThan(2);
    const middle = mean(columns);
    const [first, last] = [ink.filter(({ x }) => x > middle), ink.filter(({ x }) => x < middle)];
    expect(mean(first.map(({ y }) => y))).toBeLessThan(mean(last.map(({ y }) => y)) - 10);
  });

  it('has figures among them where they are read: first at the right, last at the left', async () => {
    const last = inkIn(await draw('سنہ 1'), WORDS);
    const first = inkIn(await draw('1 سنہ'), WORDS);
    const left = Math.min(...last.map(({ x }) => x));
    const right = Math.max(...first.map(({ x }) => x));
    const high = (ink: typeof last) => Math.max(...ink.map(({ y }) => y)) - Math.min(...ink.map(({ y }) => y));
    const figure = high(inkIn(await draw('1'), WORDS));
    expect(high(last.filter(({ x }) => x < left + 26))).toBe(figure);
    expect(high(first.filter(({ x }) => x > right - 26))).toBe(figure);
  });

  it.each([
    ['a long title', 'بہت لمبا عنوان جس میں بہت سے لفظ ہیں '.repeat(12), 'بات'],
    ['a long description', 'عنوان', 'بہت لمبی بات جس میں بہت سے لفظ ہیں، '.repeat(20)],
    ['both', 'لمبا عنوان جس میں بہت سے لفظ ہیں '.repeat(12), 'لمبی بات Gazprom 12,345 '.repeat(20)],
    ['a title of one long word', 'ب'.repeat(400), 'بات'],
  ])('keeps %s within its room', async (_, title, lead) => {
    const dark = await draw(title, lead);
    expect(inkIn(dark, [0, 494, 1200, 522])).toEqual([]);
    expect(inkIn(dark, [1129, 0, 1200, 630])).toEqual([]);
  });
});
