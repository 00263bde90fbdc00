import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markFor, placeMarks } from '../../../src/islands/marking/own-marks.ts';
import { type Stretch, step, stretch } from '../../../src/text/stretch.ts';

const TEXT = ['One two. Three, four!', 'Five six.'];
const words = (at: Stretch | undefined) => at && TEXT[at.paragraph]?.slice(at.start, at.end);

describe('stepping', () => {
  it('goes by sentence over the ends of paragraphs, and stays at the ends of the text', () => {
    let at = step(TEXT, undefined, 'sentence', 1);
    const seen = [words(at)];
    for (let i = 0; i < 3; i++) {
      at = step(TEXT, at, 'sentence', 1);
      seen.push(words(at));
    }
    expect(seen).toEqual(['One two.', 'Three, four!', 'Five six.', 'Five six.']);
    expect(words(step(TEXT, at, 'sentence', -1))).toBe('Three, four!');
  });

  it('goes by word without punctuation, and from a word to its sentence', () => {
    const third = step(TEXT, { paragraph: 0, start: 0, end: 8 }, 'word', 1);
    expect(words(third)).toBe('Three');
    expect(words(step(TEXT, third, 'sentence', 1))).toBe('Three, four!');
  });

  it('grows and shrinks by a word and keeps one', () => {
    const one = step(TEXT, undefined, 'word', 1) as Stretch;
    const two = stretch(TEXT, one, 'word', 1);
    expect(words(two)).toBe('One two');
    expect(words(stretch(TEXT, two, 'word', -1))).toBe('One');
    expect(words(stretch(TEXT, one, 'word', -1))).toBe('One');
  });

  it('never leaves the text, whatever the steps', () => {
    const moves = fc.array(fc.tuple(fc.boolean(), fc.constantFrom('word', 'sentence'), fc.constantFrom(1, -1)));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1 }), moves, (texts, steps) => {
        let at = step(texts, undefined, 'word', 1);
        for (const [grows, unit, by] of steps) {
          if (at === undefined) return;
          at = grows ? stretch(texts, at, unit as 'word', by as 1) : step(texts, at, unit as 'word', by as 1);
          const length = texts[at?.paragraph ?? -1]?.length ?? -1;
          expect(at && at.start >= 0 && at.start < at.end && at.end <= length).toBe(true);
        }
      }),
    );
  });
});

describe('a mark', () => {
  it('is placed again by its words, also when the text before it changed', () => {
    const page = { url: 'https://example.org/articles/a/', headline: 'H' };
    const mark = markFor(TEXT, { paragraph: 1, start: 0, end: 4 }, page, '');
    expect(mark).toMatchObject({ exact: 'Five', url: 'https://example.org/articles/a/#p2', suffix: ' six.' });
    const [placed] = placeMarks(['A new beginning.', ...TEXT], [mark], '/articles/a/');
    expect(placed?.at).toEqual({ paragraph: 2, start: 0, end: 4 });
    expect(placeMarks(TEXT, [mark], '/articles/b/')).toEqual([]);
    expect(placeMarks(['Nothing of it.'], [mark], '/articles/a/')[0]?.at).toBeUndefined();
  });
});
