import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/text/import/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('the bytes of a file', () => {
  it.each([
    ['none', bytes(), 'a.txt is empty. Save the text in it and try again.'],
    [
      'too many',
      new Uint8Array(5_000_000).fill(97),
      'a.txt is 5.0 MB, and the limit is 1 MB. Check that it is the text you meant, and keep only that part.',
    ],
    ['a zero among them', bytes(97, 0, 98), 'a.txt is binary, not text. Give a plain text or HTML file.'],
    [
      'in UTF-16',
      bytes(0xff, 0xfe, 97, 0),
      'a.txt is encoded as UTF-16. Save it as UTF-8 in your editor and try again.',
    ],
    [
      'in Latin-1',
      bytes(99, 97, 102, 0xe9),
      'a.txt is not valid UTF-8. Save it as UTF-8 in your editor and try again.',
    ],
    ['of white space', bytes(32, 10), 'a.txt contains only white space. Save the text in it and try again.'],
  ])('%s: a sentence with place, cause and remedy', (_, given, sentence) =>
    expect(() => decodeText(given, 'a.txt', 1_000_000)).toThrow(sentence),
  );

  it('in UTF-8: the text, with its byte order mark, so that offsets hold', () => {
    expect(decodeText(new TextEncoder().encode('\ufeffکراچی'), 'a.txt', 100)).toBe('\ufeffکراچی');
  });
});
