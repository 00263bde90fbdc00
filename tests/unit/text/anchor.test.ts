import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchorer } from '../../../src/text/anchor.ts';
import { contradiction } from '../../../src/text/contradiction.ts';
import { foldText } from '../../../src/text/fold.ts';
import type { TextQuoteSelector } from '../../../src/text/selector.ts';
import { QUOTES, TEXT } from '../../cases/quotes.ts';

const anchor = (text: string, selector: TextQuoteSelector) => createAnchorer(text, contradiction)(selector);

describe('a quote', () => {
  it.each(QUOTES)('$name', ({ selector, status, words, text = TEXT, reason }) => {
    const placement = anchor(text, selector);
    expect(placement.status).toBe(status);
    expect(placement.range && text.slice(placement.range.start, placement.range.end)).toBe(words);
    if (reason !== undefined) expect(placement.reason).toMatch(reason);
  });

  it('that was changed is refused with the nearest words', () => {
    const { status, nearest } = anchor(TEXT, { exact: 'the ministry of fish and ships' });
    expect(status).toBe('orphan');
    expect(nearest?.text).toContain('the ministry of');
  });

  it('scores 1 when it is exact, less when it is only alike, 0 when it is lost', () => {
    const scores = ['the grain treaty', 'THE GRAIN TREATY', 'the grain treety', 'a wholly other thing here'].map(
      (exact) => anchor(TEXT, { exact }).score,
    );
    expect(scores[0]).toBe(1);
    expect(scores[3]).toBe(0);
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
  });
});

/** Texts of a few words, so that quotes recur, with the signs that folding touches. */
const word = fc.constantFrom(
  'the',
  'minister',
  'said',
  'oil',
  'café',
  'cafe\u0301',
  '“trade”',
  "it's",
  're\u00adturn',
  'ﬁsh',
  '—',
  '29',
  'Üser',
);
const space = fc.constantFrom(' ', '  ', '\n', '\u00a0', '\n\n', ' \u200b');
const wordParts = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 20 });
const wordyText = wordParts.map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  wordyText,
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const slice = (text: string, from: number, to: number): string => {
  const [start, end] = [from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b) as [number, number];
  return text.slice(start, end);
};

describe('whatever the text', () => {
  it('a quote cut from it is found, exactly, or is ambiguous', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, from, to) => {
        const exact = slice(text, from, to);
        const { status, range, reason } = anchor(text, { exact });
        if (foldText(exact).text.trim() === '') return;
        if (status === 'orphan') expect(reason).toMatch(/only as a part of other words or figures/);
        else expect(['exact', 'ambiguous']).toContain(status);
        if (range) expect(text.slice(range.start, range.end)).toBe(exact);
      }),
      { numRuns: 500 },
    );
  });

  it('a quote with all that stands around it is never ambiguous', () => {
    fc.assert(
      fc.property(wordyText, fc.nat(), fc.nat(), (text, from, to) => {
        const [start, end] = [from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const exact = text.slice(start, end);
        if (exact.trim() === '' || /^[\s\u200b\u00ad]*$/.test(exact)) return;
        const { status, range } = anchor(text, { exact, prefix: text.slice(0, start), suffix: text.slice(end) });
        expect(status).toBe('exact');
        expect(range).toEqual({ start, end });
      }),
      { numRuns: 500 },
    );
  });

  it('a range that is given lies in it, is not empty, and says what it claims', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.option(anyText, { nil: undefined }), (text, exact, prefix) => {
        const selector: TextQuoteSelector = { exact, prefix };
        const { status, range, score } = anchor(text, selector);
        expect(range === undefined).toBe(status === 'ambiguous' || status === 'orphan');
        if (range === undefined) return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(text.length);
        expect(score).toBeGreaterThan(0.5);
        const found = text.slice(range.start, range.end);
        if (status === 'exact') expect(found).toBe(exact);
        // What is placed under folding is placed exactly when it is asked for in the text's own characters.
        else expect(['exact', 'ambiguous']).toContain(anchor(text, { exact: found }).status);
      }),
      { numRuns: 500 },
    );
  });

  it('words that have nothing in common with it are an orphan', () => {
    const quote = fc
      .string({ unit: fc.constantFrom(...'qxzjkvw '), minLength: 1, maxLength: 80 })
      .filter((s) => s.trim() !== '');
    const text = fc.string({ unit: fc.constantFrom(...'abcdefg \n'), maxLength: 400 });
    fc.assert(
      fc.property(text, quote, (text, exact) => {
        expect(anchor(text, { exact }).status).toBe('orphan');
      }),
    );
  });

  it('a phrase of other words is never placed in the report’s language', () => {
    const words = 'harbour lemon violin glacier sparrow cotton bishop marble engine pepper lantern saddle'.split(' ');
    const phrase = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 8 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(phrase, (exact) => {
        expect(anchor(TEXT, { exact }).status).toBe('orphan');
      }),
    );
  });

  it('a quote typed otherwise is found where it stands', () => {
    const typed = (quote: string): string =>
      quote
        .replace(/\s+/g, ' ')
        .replace(/[“”]/g, '"')
        .replaceAll('’', "'")
        .replaceAll('\u00ad', '')
        .normalize('NFC')
        .toUpperCase();
    fc.assert(
      fc.property(wordParts, wordParts, wordParts, (before, quoted, after) => {
        const [text, quote] = [[...before, ...quoted, ...after], quoted].map((parts) => parts.flat().join('')) as [
          string,
          string,
        ];
        expect(['exact', 'normalized', 'ambiguous']).toContain(anchor(text, { exact: typed(quote) }).status);
      }),
      { numRuns: 500 },
    );
  });
});

it('places a thousand quotes in half a megabyte without searching the text anew for each fold', () => {
  const text = Array.from(
    { length: 7000 },
    (_, i) => `Sentence number ${i} tells of the minister’s journey and ends here. `,
  ).join('');
  const anchorer = createAnchorer(text);
  const found = Array.from({ length: 1000 }, (_, i) =>
    anchorer({ exact: `number ${i * 7} tells of the minister's journey` }),
  );
  expect(text.length).toBeGreaterThan(400_000);
  expect(found.every(({ status }) => status === 'normalized')).toBe(true);
});
