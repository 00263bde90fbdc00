import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/record/model.ts';
import { placeWords, wordMarks } from '../../../src/record/word-marks.ts';
import { editionText } from '../../../src/text/edition.ts';

const report = editionText('They met at the summit.\n\nHe gave the order to invade, at discounted rates.');
const term = (name: string, example: object) =>
  ({ id: `terms/${name}`, kind: 'terms', file: '', body: '', data: { term: name, example } }) as unknown as Entry;

describe('the terms of a text', () => {
  it('are marked in reading order, after their example', () =>
    expect(
      wordMarks(report, [
        term('rates', { exact: 'discounted rates' }),
        term('summit', { exact: 'summit' }),
        term('byline', { part: 'byline' }),
        term('elsewhere', { exact: 'not in this text' }),
      ]).map(({ name, paragraph, end }) => [name, paragraph, end]),
    ).toEqual([
      ['summit', 0, 22],
      ['rates', 1, 48],
    ]));

  it('are meanings of the words, unless they say that they are only related', () =>
    expect(
      wordMarks(report, [
        term('summit', { exact: 'summit' }),
        term('special-military-operation', { exact: 'to invade', means: false }),
      ]).map(({ name, related }) => [name, related]),
    ).toEqual([
      ['summit', false],
      ['special-military-operation', true],
    ]));

  it('cut plain text where they stand', () => {
    const marks = wordMarks(report, [term('summit', { exact: 'summit' })]);
    const piece = { text: 'They met at the summit.', mention: undefined, begins: true, under: [], signs: [] };
    expect(placeWords([piece], marks).map(({ text, words }) => [text, words.length])).toEqual([
      ['They met at the summit', 1],
      ['.', 0],
    ]);
  });
});
