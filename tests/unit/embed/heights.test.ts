import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssHeight, heightAt, type TextBlock } from '../../../src/embed/heights.ts';

/** What a browser makes of the CSS at a width. */
const valueAt = (css: string, width: number): number =>
  Math.max(
    ...css
      .slice(4, -1)
      .split(', ')
      .map((part) => {
        const [, px, cqw = '0'] = part.match(/^(-?[\d.]+)px(?: - ([\d.]+)cqw)?$/) ?? [];
        return Number(px) - (Number(cqw) * width) / 100;
      }),
  );
const words = fc.lorem({ maxCount: 60 });
const blocks = fc.array(
  fc.record({ style: fc.constantFrom('words', 'noteGist', 'label'), text: words, later: fc.nat({ max: 2 }) }),
  { minLength: 1, maxLength: 12 },
) as fc.Arbitrary<TextBlock[]>;

describe('the height of an excerpt', () => {
  it('as CSS is nowhere less than counted, and not much more', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 280, max: 720 }), (blocks, width) => {
        const [css, counted] = [valueAt(cssHeight(blocks), width), heightAt(width, blocks)];
        // Between two counted widths a line may break that breaks at neither.
        expect(css).toBeGreaterThan(counted - 60);
        expect(css).toBeLessThan(counted * 1.5 + 120);
      }),
    );
  });

  it('falls as the column grows, and does without what came later', () => {
    fc.assert(
      fc.property(blocks, (blocks) => {
        const css = cssHeight(blocks);
        expect(valueAt(css, 300)).toBeGreaterThanOrEqual(valueAt(css, 600));
        expect(heightAt(400, blocks, 1)).toBeLessThanOrEqual(heightAt(400, blocks, 2));
        expect(heightAt(400, blocks, 2)).toBeLessThanOrEqual(heightAt(400, blocks));
      }),
    );
  });

  it('counts the lines of a text', () => {
    const one = heightAt(600, [{ style: 'words', text: 'Two words' }]);
    const three = heightAt(600, [{ style: 'words', text: 'word '.repeat(36).trim() }]);
    expect(three - one).toBe(2 * 28);
  });

  it('counts Urdu in higher lines, and what is in English on the same page in lower ones', () => {
    const lines = (text: string, lang?: 'ur' | 'en') => heightAt(600, [{ style: 'words', text, lang }]);
    const one = 'دو لفظ';
    const more = 'لفظ '.repeat(60).trim();
    expect((lines(more, 'ur') - lines(one, 'ur')) % 38).toBe(0);
    expect(lines(one, 'ur')).toBeGreaterThan(lines('Two words'));
    expect(lines('Two words', 'en')).toBe(lines('Two words'));
    // Signs above and below the letters take no room.
    expect(lines(more.replaceAll('ل', 'لُِ'), 'ur')).toBe(lines(more, 'ur'));
  });
});
