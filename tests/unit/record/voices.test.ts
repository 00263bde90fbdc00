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
      'a conclusion of the reporter that nothing shows',
      SOUND.with(0, item('The ferry is late', 'reporter', 'inferred')),
      'shows no words for the voice of “The ferry is late.”',
    ],
    [
      'a voice that only another paragraph shows',
      SOUND.with(1, item('a bad sign', 'people/keeper', 'claimed')),
      'shows no words for the voice of “It is seen as a bad sign.”',
    ],
    [
      'a voice that nothing shows',
      SOUND.with(1, item('a bad sign', 'nobody', 'inferred')),
      'shows no words for the voice of “It is seen as a bad sign.”',
    ],
  ])('are refused with %s', (_, list, cause) => {
    expect(causes(list)).toEqual([cause]);
  });

  it('go on over several sentences from the one that shows them', () => {
    const report = reportText(['Nobody came. Nobody had been asked. The keeper said so.']);
    const list = (...shows: string[]) => [
      item('Nobody came', 'people/keeper', 'stated'),
      item('Nobody had been asked', 'people/keeper', 'stated'),
      item('said so', 'people/keeper', 'stated', ...shows),
    ];
    const carried = voicesOf(report, list('The keeper said'), 'en');
    expect(carried.faults).toEqual([]);
    expect(carried.said.map(({ isCarriedOver }) => isCarriedOver)).toEqual([true, true, false]);
    expect(voicesOf(report, list(), 'en').faults).toHaveLength(3);
  });
});

describe('the publisher’s own text', () => {
  /** Retold above, with two sentences made of one and one of two. */
  const THEIRS = reportText([
    '“The harbour boat is running behind,” said a notice, in a move seen as ominous.',
    'It would come in the end, the man at the light added, whatever anyone feared that night. The board was told in advance, he claimed. Not a soul paid heed.',
  ]);
  const either = (one: VoicedSentence, ...or: NonNullable<VoicedSentence['or']>): VoicedSentence => ({ ...one, or });
  const BOTH = [
    either(item('The ferry is late', 'reporter', 'stated'), {
      exact: 'The harbour boat is running behind',
      manner: 'quoted',
      shows: ['said a notice'],
    }),
    either(item('a bad sign', 'nobody', 'inferred', 'is seen as'), { exact: 'seen as ominous', shows: ['seen as'] }),
    either(item('It will come', 'people/keeper', 'quoted', 'the keeper said'), {
      exact: 'It would come in the end',
      manner: 'stated',
      shows: ['the man at the light added'],
    }),
    either(item('had been warned', 'people/keeper', 'claimed', 'The keeper claimed'), {
      exact: 'The board was told in advance',
      shows: ['he claimed'],
    }),
    either(item('Nobody had listened', 'people/keeper', 'claimed'), { exact: 'Not a soul paid heed', shows: [] }),
  ];

  it('has the same voices by its own wordings, each shown by its own words', () => {
    const { said } = voicesOf(THEIRS, BOTH, 'en');
    const shown = said.map(({ paragraph, voice, manner, shows }) => [
      voice,
      manner,
      ...shows.map(({ start, end }) => THEIRS.paragraphs[paragraph]?.slice(start, end)),
    ]);
    expect(shown).toEqual([
      ['reporter', 'quoted', 'said a notice'],
      ['people/keeper', 'stated', 'the man at the light added'],
      ['people/keeper', 'claimed', 'he claimed'],
      ['people/keeper', 'claimed'],
    ]);
  });

  it('changes nothing in the edition', () => {
    expect(voicesOf(REPORT, BOTH, 'en')).toEqual(voicesOf(REPORT, SOUND, 'en'));
  });
});
