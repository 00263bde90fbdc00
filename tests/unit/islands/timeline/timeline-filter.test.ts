import { describe, expect, it } from 'vitest';
import { count, filterFromSearch, passes, searchFromFilter } from '../../../../src/islands/timeline/timeline-filter.ts';

const event = {
  id: 'events/a',
  from: Date.UTC(2022, 8, 15),
  kind: 'meeting',
  later: 0,
  threads: ['samarkand'],
  who: ['people/p'],
};

describe('an event', () => {
  it.each([
    [{}, true],
    [{ thread: 'samarkand', who: 'people/p', kind: 'meeting' }, true],
    [{ thread: 'the-visit' }, false],
    [{ who: 'people/q' }, false],
    [{ kind: 'visit' }, false],
    [{ on: '2022-09-15' }, true],
    [{ on: '2022-09-14' }, false],
    [{ on: '2022-09' }, true],
    [{ on: '2022' }, true],
    [{ on: '2021' }, false],
    [{ on: 'nonsense' }, true],
  ])('passes %j: %s', (filter, shown) => expect(passes(event, filter)).toBe(shown));

  it('is counted when it is shown', () => {
    expect(count([event], {})).toBe('1 event');
    expect(count([event], { on: '2000' })).toBe('0 of 1 event');
  });
});

describe('the address', () => {
  it('keeps the filter, and what else it held', () => {
    const search = searchFromFilter('?as=then&who=people%2Fq', { thread: 'samarkand', on: '2022-09-15' });
    expect(search).toBe('?as=then&thread=samarkand&on=2022-09-15');
    expect(filterFromSearch(search)).toEqual({ thread: 'samarkand', on: '2022-09-15' });
    expect(searchFromFilter('?on=2022', {})).toBe('');
  });
});
