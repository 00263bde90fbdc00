import { describe, expect, it } from 'vitest';
import { shareOfVoices, voicesOf } from '../../../src/record/voices.ts';
import type { VoicedSentence } from '../../../src/schemas/voices.ts';
import { reportText } from '../../../src/text/edition.ts';

const REPORT = reportText([
  'The ferry is late. It is seen as a bad sign. “It will come,” the keeper said.',
  'The keeper claimed that the board had been warned. Nobody had listened.',
]);
const item = (exact: string, voice: string, manner: VoicedSentence['manner'], ...shows: string[]): VoicedSentence => ({
  exact,
  voice,
  manner,
  shows,
});
const SOUND = [
  item('The ferry is late', 'reporter', 'stated'),
  item('a bad sign', 'nobody', 'inferred', 'is seen as'),
  item('It will come', 'people/keeper', 'quoted', 'the keeper said'),
  item('had been warned', 'people/keeper', 'claimed', 'The keeper claimed'),
  item('Nobody had listened', 'people/keeper', 'claimed'),
];
const causes = (list: readonly VoicedSentence[]): string[] =>
  voicesOf(REPORT, list, 'en').faults.map(({ cause }) => cause);

describe('the voices of a report', () => {
  it('are found for every sentence, with the words that show them', () => {
    const { said, faults } = voicesOf(REPORT, SOUND, 'en');
    expect(faults).toEqual([]);
    const words = said.map(({ paragraph, start, end, voice }) => [
      REPORT.paragraphs[paragraph]?.slice(start, end),
      voice,
    ]);
    expect(words).toEqual([
      ['The ferry is late.', 'reporter'],
      ['It is seen as a bad sign.', 'nobody'],
      ['“It will come,” the keeper said.', 'people/keeper'],
      ['The keeper claimed that the board had been warned.', 'people/keeper'],
      ['Nobody had listened.', 'people/keeper'],
    ]);
    const [, , quoted] = said;
    expect(quoted?.shows.map(({ start, end }) => REPORT.paragraphs[0]?.slice(start, end))).toEqual(['the keeper said']);
  });

  it('have shares of the words, the largest first', () => {
    const { said } = voicesOf(REPORT, SOUND, 'en');
    expect(shareOfVoices(REPORT, said).map(({ voice, sentences }) => [voice, sentences])).toEqual([
      ['people/keeper', 3],
      ['nobody', 1],
      ['reporter', 1],
    ]);
    expect(shareOfVoices(REPORT, said).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it.each<[string, readonly VoicedSentence[], string]>([
    ['a sentence without a voice', SOUND.slice(1), 'gives no voice to “The ferry is late.”'],
    [
      'a sentence with two',
      [...SOUND, item('The ferry', 'nobody', 'stated', 'ferry')],
      'gives a second voice to “The ferry is late.”',
    ],
    [
      'words that are nowhere',
      [...SOUND, item('a harbour of gold', 'reporter', 'stated')],
      '“a harbour of gold” is not within one sentence of the text',
    ],
    [
      'words of two sentences',
      [...SOUND, item('is late. It is', 'reporter', 'stated')],
      '“is late. It is” is not within one sentence of the text',
    ],
    [
      'a sign that the sentence does not have',
      SOUND.with(1, item('a bad sign', 'nobody', 'inferred', 'is said to be')),
      'shows “is said to be”, which “It is seen as a bad sign.” does not have',
    ],
    [
      'a voice that nothing shows',
      SOUND.with(1, item('a bad sign', 'nobody', 'inferred')),
      'shows no words for the voice of “It is seen as a bad sign.”',
    ],
  ])('are refused with %s', (_, list, cause) => {
    expect(causes(list)).toEqual([cause]);
  });
});
