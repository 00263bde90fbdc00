import { describe, expect, it } from 'vitest';
import { layOutPassage } from '../../../src/record/passage.ts';

const TEXT = 'They met at the summit in the old city.';
const mention = (note: string, words: string) => {
  const start = TEXT.indexOf(words);
  return { note, target: 0, paragraph: 0, start, end: start + words.length };
};
const drawn = (...mentions: ReturnType<typeof mention>[]) =>
  layOutPassage(TEXT, mentions).map(({ text, mention: own, begins, signs }) =>
    [text, own?.note, own && !begins ? 'goes on' : undefined, ...signs.map(({ note }) => `+${note}`)].filter(
      (part) => part !== undefined,
    ),
  );

describe('a paragraph', () => {
  it('without mentions is one piece', () => expect(drawn()).toEqual([[TEXT]]));

  it('has a link for each mention', () =>
    expect(drawn(mention('summit', 'the summit'), mention('city', 'old city'))).toEqual([
      ['They met at '],
      ['the summit', 'summit'],
      [' in the '],
      ['old city', 'city'],
      ['.'],
    ]));

  it('gives words to the inner of two mentions, and lets the outer go on after it', () =>
    expect(drawn(mention('outer', 'the summit in the old city'), mention('inner', 'summit'))).toEqual([
      ['They met at '],
      ['the ', 'outer'],
      ['summit', 'inner'],
      [' in the old city', 'outer', 'goes on'],
      ['.'],
    ]));

  it('keeps both of two crossing mentions in reach', () => {
    const owners = drawn(mention('a', 'the summit in'), mention('b', 'in the old')).map(([, owner]) => owner);
    expect(owners).toContain('a');
    expect(owners).toContain('b');
  });

  it('gives a sign of its own to a mention that has no words left', () =>
    expect(drawn(mention('a', 'summit'), mention('b', 'summit')).flat()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\+[ab]$/)]),
    ));
});
