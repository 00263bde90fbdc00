import { describe, expect, it } from 'vitest';
import { findBacklinks } from '../../../src/record/backlinks.ts';
import { citedByDays } from '../../../src/record/citation.ts';
import type { Contents } from '../../../src/record/model.ts';
import { daysBefore, daysOf, dividingReports, findReports, MOST_DAYS } from '../../../src/record/report-days.ts';
import { searchRecords } from '../../../src/record/search-records.ts';

const report = (id: string, published: string, strip: object[] = []) => ({
  id,
  file: `${id}/article.mdx`,
  body: '',
  data: { headline: `The ${id}`, published, strip },
});
const place = (id: string, related: string[] = [], body = '') => ({
  kind: 'places',
  id: `places/${id}`,
  file: `${id}.mdx`,
  body,
  data: { name: id, names: [], related, gist: '' },
});
const note = (article: string, about: string) => ({
  article,
  id: `${article}/notes/${about}`,
  file: 'n.mdx',
  body: 'Told there.',
  data: { kind: 'place', title: about, gist: '', about: `places/${about}`, targets: [] },
});

const BODY = `Known.<Cite id="atlas" />

<Since date="2024-08">
Last.<Cite id="last" />
</Since>

<Since date="2023-06">
Between.<Cite id="between" /><Cite id="atlas" />
</Since>`;

const contents = {
  articles: [report('second', '2024-05-11', [{ event: 'places/strip' }]), report('first', '2023-01-29')],
  plain: [],
  notes: [note('first', 'quay'), note('second', 'quay'), note('second', 'harbour')],
  entries: [
    place('quay', ['places/ferry'], BODY),
    place('ferry', ['places/island']),
    place('island'),
    place('harbour'),
    place('strip'),
    place('step'),
  ],
  pages: [],
  threads: [
    {
      article: 'second',
      id: 'sea',
      file: '',
      body: '',
      data: { title: 'Sea', gist: '', steps: ['places/step'], events: [] },
    },
  ],
  questions: [],
  paths: [],
  sources: [],
  changes: [],
} as unknown as Contents;

describe('the reports that an entry concerns', () => {
  const reports = findReports(contents, findBacklinks(contents));

  it.each([
    ['with notes about it, in order of their days', 'quay', ['first', 'second']],
    ['with a note about an entry that it is linked with', 'ferry', ['first', 'second']],
    ['but no further', 'island', []],
    ['with one note', 'harbour', ['second']],
    ['with it in a thread', 'step', ['second']],
    ['with it in the strip of dates', 'strip', ['second']],
  ])('are those %s', (_, id, slugs) => expect(reports.get(`places/${id}`)?.map((one) => one.id)).toEqual(slugs));

  it('divide it on the first of their days, a note on its own, and what no report mentions on the first of all', () => {
    const reportOf = dividingReports(contents);
    expect(reportOf({ id: 'places/harbour' })).toEqual({ day: '2024-05-11', headline: 'The second' });
    expect(reportOf({ id: 'places/quay' }).day).toBe('2023-01-29');
    expect(reportOf({ id: 'second/notes/quay', article: 'second' }).day).toBe('2024-05-11');
    expect(reportOf({ id: 'places/island' }).day).toBe('2023-01-29');
  });
});

describe('the days of reports', () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    report(`r${i}`, new Date(Date.UTC(2020, 0, 1 + (i % 390))).toISOString().slice(0, 10)),
  ) as unknown as Contents['articles'];

  it('are in order, each once', () => {
    expect(daysOf([...contents.articles, ...contents.articles])).toEqual(['2023-01-29', '2024-05-11']);
    expect(daysOf([])).toEqual([]);
  });

  it('are few of hundreds: the first, the last, and some between', () => {
    const days = daysOf(many);
    expect(days).toHaveLength(MOST_DAYS);
    expect([days[0], days.at(-1)]).toEqual(['2020-01-01', '2021-01-24']);
    expect([...new Set(days)].sort()).toEqual(days);
  });

  it.each([
    ['2022', 0],
    ['2023-01-29', 0],
    ['2023-01', 1],
    ['2023-06', 1],
    ['2024-05-11', 1],
    ['2024-05', 2],
    ['2025', 2],
    [undefined, 0],
  ])('say of %s on how many of them it was still to come', (date, count) =>
    expect(daysBefore(date, ['2023-01-29', '2024-05-11'])).toBe(count),
  );
});

describe('what is told of two days', () => {
  const days = ['2023-01-29', '2024-05-11'];

  it('has the sources of the later blocks last, so that none changes its number', () => {
    expect(citedByDays(BODY, days)).toEqual([
      { id: 'atlas', count: 0 },
      { id: 'between', count: 1 },
      { id: 'last', count: 2 },
    ]);
    expect(citedByDays(BODY, ['2023-01-29']).map(({ id }) => id)).toEqual(['atlas', 'last', 'between']);
  });

  it('is found by the day on which it was public, and notes with their report', () => {
    const found = (path: string) =>
      searchRecords(contents)
        .filter((one) => one.path.startsWith(path))
        .map(({ when, since, report }) => [when.join(' '), since, report]);
    expect(found('places/quay')).toEqual([
      ['2023-01-29 2024-05-11', '', undefined],
      ['2024-05-11', 'by 11 May 2024', undefined],
      ['later', 'later', undefined],
    ]);
    expect(found('articles/second/#note-harbour')).toEqual([['2024-05-11', 'by 11 May 2024', 'The second']]);
    expect(found('articles/first/')).toEqual([['2023-01-29 2024-05-11', '', 'The first']]);
  });

  it('is by the day of the report or later where there is one report', () => {
    const one = { ...contents, articles: contents.articles.slice(1), notes: contents.notes.slice(0, 1), threads: [] };
    const found = searchRecords(one).map(({ path, when, since, report }) => [path, ...when, since, report]);
    expect(found).toContainEqual(['places/quay/', 'on the day', '', undefined]);
    expect(found).toContainEqual(['places/quay/?as=now', 'later', 'later', undefined]);
  });
});
