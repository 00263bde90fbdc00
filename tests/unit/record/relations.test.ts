import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/record/model.ts';
import { relationsOf } from '../../../src/record/relations.ts';

const make = (id: string, data: object): Entry =>
  ({
    id,
    kind: id.split('/')[0],
    file: `content/${id}.mdx`,
    body: '',
    data: { name: id.split('/')[1], ...data },
  }) as Entry;

const entries = [
  make('people/anna', {}),
  make('people/boris', {}),
  make('organisations/club', {}),
  make('events/third', { title: 'third', date: '2023-05', participants: ['people/anna', 'people/boris'] }),
  make('events/first', { title: 'first', date: '2021', participants: ['people/anna', 'people/boris'] }),
  make('events/second', { title: 'second', date: '2023-01-29', participants: ['people/anna', 'organisations/club'] }),
  make('events/apart', { title: 'apart', date: '2022', participants: ['people/boris', 'organisations/club'] }),
];

const DAYS = ['2023-01-29', '2024-05-11'];

describe('relationsOf', () => {
  const found = relationsOf('people/anna', entries, DAYS).map((one) => ({
    with: one.with.id,
    events: one.events.map(({ id }) => id),
    later: one.later.map((some) => some.map(({ id }) => id)),
  }));

  it('tells those of the day and before from those after, and puts the most shared first', () => {
    expect(found).toEqual([
      { with: 'people/boris', events: ['events/first'], later: [['events/third'], []] },
      { with: 'organisations/club', events: ['events/second'], later: [[], []] },
    ]);
  });

  it('finds nothing for one who took part in nothing', () => {
    expect(relationsOf('people/nobody', entries, DAYS)).toEqual([]);
  });
});
