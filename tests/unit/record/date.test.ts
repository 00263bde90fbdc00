import { describe, expect, it } from 'vitest';
import { compareDates, dateInWords, dateSpan, isAfter } from '../../../src/record/date.ts';

describe('a date', () => {
  it.each([
    ['2023-01-29', '29 January 2023'],
    ['2022-09', 'September 2022'],
    ['1996', '1996'],
    ['2022~', 'about 2022'],
    ['1954/1955', '1954–1955'],
    ['2023-01-18/2023-01-20', '18–20 January 2023'],
    ['2022-02-27/2022-04-10', '27 February – 10 April 2022'],
    ['2018-08/2022-04-10', 'August 2018 – 10 April 2022'],
    ['2022-04-27/2023-08', '27 April 2022 – August 2023'],
  ])('%s reads %s', (date, words) => expect(dateInWords(date)).toBe(words));

  it.each(['2023-02-30', 'last year', '29 January 2023', ''])('%s is none', (date) =>
    expect(dateSpan(date)).toBe(undefined),
  );

  it.each([
    ['2023-01-30', true],
    ['2023-01-29', false],
    ['2022-12', false],
    ['2023-02', true],
    ['2023', true],
    ['2023-01', true],
    ['2022', false],
    ['no date', false],
  ])('%s is later than the report: %s', (date, later) => expect(isAfter(date, '2023-01-29')).toBe(later));

  it('has its place in a list, and what is no date stands last', () => {
    const dates = ['2023', 'x', '1954/1955', '2022-04-10', '2022-04'];
    expect(dates.sort(compareDates)).toEqual(['1954/1955', '2022-04', '2022-04-10', '2023', 'x']);
  });
});
