import { describe, expect, it } from 'vitest';
import { checkVoices } from '../../../src/record/check/voices.ts';
import type { Contents } from '../../../src/record/model.ts';

const LINES = { field: () => 7, body: () => 1 };

/** What the check says of an article of one sentence, said by this voice, with these names for voices. */
function problems(voice: string, names: Record<string, string> = {}): string[] {
  const sentence = { exact: 'The ferry is late', voice, manner: 'stated', shows: ['the keeper said'] };
  const contents = {
    articles: [{ id: 'a', data: { language: 'en' }, body: 'The ferry is late, the keeper said.' }],
    plain: [],
    voices: [{ id: 'a', file: 'voices.json', data: { names, article: [sentence], plain: [] } }],
    entries: [{ id: 'people/ines-calder' }],
  };
  return checkVoices(contents as unknown as Contents, LINES).map(
    ({ line, cause, remedy }) => `${line}: ${cause}. ${remedy}`,
  );
}

describe('the check of voices', () => {
  it('lets voices of the record and the three others pass', () => {
    for (const voice of ['people/ines-calder', 'reporter', 'nobody', 'edition']) expect(problems(voice)).toEqual([]);
    expect(problems('nobody', { nobody: 'Observers' })).toEqual([]);
  });

  it('finds a voice that is not in the record, and names the nearest', () => {
    expect(problems('people/ines-kalder')).toEqual([
      '7: refers to people/ines-kalder, which does not exist. Did you mean "people/ines-calder"?',
    ]);
    expect(problems('organisations/harbour-board')[0]).toContain('Write content/organisations/harbour-board.mdx');
  });

  it('finds a name for a voice that says nothing', () => {
    expect(problems('reporter', { 'people/ines-calder': 'The keeper' })).toEqual([
      '7: names people/ines-calder, whose words are nowhere. Remove it.',
    ]);
  });
});
