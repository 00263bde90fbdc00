import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedOffset, foldText, unfoldRange } from '../../../src/text/fold.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'É',
      'e',
      '\u0301',
      ' ',
      '\u00a0',
      '\n',
      '“',
      '’',
      '—',
      '-',
      'ﬁ',
      '\u00ad',
      '…',
      '😀',
      'ß',
    ),
    maxLength: 80,
  }),
);

describe('folding', () => {
  it.each([
    ['white space', 'a \n\u00a0\t b', 'a b'],
    ['quotation marks', '“a” ‘b’ «c»', `"a" 'b' "c"`],
    ['dashes, and runs of them', 'a–b — c -- d', 'a-b - c - d'],
    ['ligatures and ellipses', 'oﬃce…', 'office...'],
    ['invisible characters', 'con\u00adspi\u200bracy\ufeff', 'conspiracy'],
    ['composed letters', 'é', 'e\u0301'],
    ['Arabic, Persian and Urdu yeh', 'ي ى ی', 'ی ی ی'],
    ['Arabic and Urdu kaf', 'ك ک', 'ک ک'],
    ['Arabic, Persian and Urdu heh', 'ه ہ ۀ ۂ', 'ہ ہ ہ ہ'],
    ['hamzas on letters, and one left off', 'أ ؤ ئ إ وزراء', 'ا و ی ا وزرا'],
    ['a hamza over the last letter, on its own or as a letter', 'گۓ گئے دورۂ دورہٴ دورہء', 'گیے گیے دورہ دورہ دورہ'],
    ['letters as they are joined', 'ﻼﻡ', 'لام'],
    ['vowel signs and kashidas', 'مُحَـمّد', 'محمد'],
    ['non-joiners between words of the Arabic script', 'پہنچ\u200cگئے', 'پہنچ گیے'],
    ['figures of every script', '۲۰۲۳ ٢٠٢٣ २०२३ ２０２３', '2023 2023 2023 2023'],
    ['Arabic punctuation', 'کیا؟ ہاں، نہیں۔ ۵٪', 'کیا? ہاں, نہیں. 5%'],
  ])('writes %s one way', (_, given, folded) => expect(foldText(given).text).toBe(folded));

  it('keeps letters apart that are not forms of one', () => {
    for (const [a, b] of ['بہاری بھاری', 'اب آب', 'کل گل'].map((words) => words.split(' ')))
      expect(foldText(a ?? '').text).not.toBe(foldText(b ?? '').text);
  });

  it('lowers letters only when asked to', () => {
    expect(foldText('NATO').text).toBe('NATO');
    expect(foldText('NATO', { ignoreCase: true }).text).toBe('nato');
  });

  it('maps every character back to where it came from, in order and without a gap inside a word', () => {
    fc.assert(
      fc.property(text, (given) => {
        const folded = foldText(given);
        expect(folded.starts.length).toBe(folded.text.length);
        for (let i = 0; i < folded.text.length; i++) {
          const [start, end] = [folded.starts[i] as number, folded.ends[i] as number];
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(folded.starts[i - 1] as number);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives back, for a range of the folded text, words that fold to that range', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, a, b) => {
        const folded = foldText(given);
        if (folded.text === '') return;
        const [start, end] = [a % folded.text.length, (b % folded.text.length) + 1].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const range = unfoldRange(folded, start, end);
        if (range === undefined) return;
        expect(foldText(given.slice(range.start, range.end)).text).toBe(folded.text.slice(start, end));
        expect(foldedOffset(folded, range.start)).toBeLessThanOrEqual(start);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives no range to half a ligature or a letter without its accent', () => {
    expect(unfoldRange(foldText('oﬃce'), 0, 2)).toBe(undefined);
    expect(unfoldRange(foldText('é'), 0, 1)).toBe(undefined);
  });
});
