import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/errors/problem.ts';
import { checkFigures } from '../../../src/record/check/figures.ts';
import type { Contents } from '../../../src/record/model.ts';
import { figure } from '../../../src/schemas/figure.ts';

/** Papers of their own, those of June 2022 and, with -late in the name, of June 2023; two relay one wire. */
const source = (id: string, origin?: string) => ({
  id,
  'container-title': `The ${id}`,
  issued: { 'date-parts': [[id.includes('-late') ? 2023 : 2022, 6, 1]] },
  custom: { kind: 'newspaper', origin },
});

const frame = { title: 'Grain', order: 1, gist: 'Grain was dear.', unit: 'crowns', updated: '2026-01-01' };
const value = { date: '2022-05', value: 10, sources: ['paper-one'] };
const prices = (changes: object, as = 'line') => ({
  kind: 'series',
  ...frame,
  panels: [{ title: 'Crowns' }],
  series: [{ id: 'grain', name: 'Grain', panel: 0, as, values: [{ ...value, ...changes }] }],
});

function problems(data: object): string[] {
  const contents = {
    articles: [{ id: 'a', data: { published: '2023-01-29', source: 'report-one' } }],
    notes: [{ id: 'a/notes/n' }],
    entries: [{ id: 'people/ana' }],
    sources: [
      ...['paper-one', 'paper-two', 'paper-late'].map((id) => source(id)),
      ...['relay-one', 'relay-two'].map((id) => source(id, 'wire')),
    ],
    figures: [{ id: 'grain', file: 'grain.json', data: figure.parse(data) }],
  } as unknown as Contents;
  return checkFigures(contents, { field: () => 7, body: () => 1 }).map(formatProblem);
}

describe('the values of a figure', () => {
  it('are sound with a source of the time', () => expect(problems(prices({}))).toEqual([]));

  it.each([
    ['has no source', { sources: [] }],
    ['names the source paper-oen, which is not in content/sources.json', { sources: ['paper-oen'] }],
    ['rests only on sources from after 2023-01-29', { sources: ['paper-late'] }],
    ['is dated after the report', { date: '2023-05', sources: ['paper-late'] }],
    ['has the date "May 2022"', { date: 'May 2022' }],
  ])('%s', (fault, changes) => {
    const [found, ...rest] = problems(prices(changes));
    expect(found).toContain(fault);
    expect(found).toContain('grain.json:7');
    expect(rest).toEqual([]);
  });

  it('may rest on what came later where they say since when', () =>
    expect(problems(prices({ sources: ['paper-late'], since: '2023-06-01' }))).toEqual([]));

  it('may be a gap that nobody vouches for', () => expect(problems(prices({ value: null, sources: [] }))).toEqual([]));

  it('that are contested need two origins, or say that there is one', () => {
    expect(problems(prices({}, 'reports'))[0]).toContain('rests on one origin only');
    expect(problems(prices({ sources: ['relay-one', 'relay-two'] }, 'reports'))[0]).toContain('one origin only, wire');
    expect(problems(prices({ alone: true }, 'reports'))).toEqual([]);
    expect(problems(prices({ sources: ['paper-one', 'paper-two'] }, 'reports'))).toEqual([]);
    expect(problems(prices({ sources: ['paper-one', 'paper-two'], alone: true }, 'reports'))[0]).toContain(
      'has several',
    );
  });
});

describe('a figure', () => {
  it('says in its title and gist nothing that only came later', () => {
    const later = { ...value, date: '2023-05', value: 77, sources: ['paper-late'], since: '2023-06-01' };
    const data = prices({});
    const [series] = data.series;
    const both = { ...data, series: [{ ...series, values: [value, later] }] };
    expect(problems({ ...both, gist: 'It rose from 10.' })).toEqual([]);
    expect(problems({ ...both, gist: 'It rose to 77.' })[0]).toContain('the gist says “77”');
    expect(problems({ ...both, title: 'Grain to 2024' })[0]).toContain('the title says “2024”');
  });

  it('refers to notes, entries, panels and topics that exist', () => {
    const sound = { ...prices({}), notes: ['a/notes/n'], entries: ['people/ana'] };
    expect(problems(sound)).toEqual([]);
    expect(problems({ ...sound, notes: ['a/notes/m'] })[0]).toContain('refers to a/notes/m, which does not exist');
    expect(problems({ ...sound, entries: ['people/anna'] })[0]).toContain('people/ana');
    expect(problems({ ...sound, series: [{ ...sound.series[0], panel: 1 }] })[0]).toContain('refers to 1');
  });

  it('of votes has none of a country that is not in it', () => {
    const vote = { vote: 'yes', sources: ['paper-one'] };
    const votes = (country: string) => ({
      kind: 'votes',
      ...frame,
      countries: [{ id: 'ruritania', name: 'Ruritania' }],
      rows: [
        {
          id: 'one',
          body: 'general-assembly',
          date: '2022-05-01',
          name: 'Grain',
          result: { yes: 1, no: 0, abstain: 0 },
          votes: { [country]: vote },
          sources: ['paper-one'],
        },
      ],
    });
    expect(problems(votes('ruritania'))).toEqual([]);
    expect(problems(votes('syldavia'))[0]).toContain('refers to syldavia');
  });
});
