import { describe, expect, it } from 'vitest';
import { figureAsCsv } from '../../../src/export/figure-csv.ts';
import { renderIn } from '../../../src/i18n/rendering.ts';
import { layOutStatements, layOutVisits } from '../../../src/record/figures/lanes.ts';
import { layOutSeries } from '../../../src/record/figures/lines.ts';
import { layOutCargoes } from '../../../src/record/figures/ranges.ts';
import { tableOf } from '../../../src/record/figures/table.ts';
import { type FigureData, type FigureOf, figure } from '../../../src/schemas/figure.ts';

const DAY = '2023-01-29';
const frame = { title: 'Grain', order: 1, gist: 'Grain was dear.', unit: 'crowns', updated: '2026-01-01' };
const of = <Kind extends FigureData['kind']>(kind: Kind, parts: object) =>
  figure.parse({ kind, ...frame, ...parts }) as FigureOf<Kind>;
const sources = ['paper-one'];

const prices = (values: object[], as = 'line') =>
  of('series', {
    panels: [{ title: 'Crowns a sack', zero: true }],
    series: [{ id: 'grain', name: 'Grain', panel: 0, as, values: values.map((value) => ({ sources, ...value })) }],
  });
const months = prices([
  { date: '2022-10', value: 10 },
  { date: '2022-11', value: null, sources: [] },
  { date: '2022-12', value: 30, label: { words: 'dear', side: 'above' } },
  { date: '2023-01-15', value: 25 },
  { date: '2023-04', value: 90, since: '2023-05-01' },
]);
const [now, then] = [layOutSeries(months, DAY, true), layOutSeries(months, DAY, false)];
const panel = (layout: typeof now) => layout?.panels[0] ?? expect.fail('nothing is drawn');

describe('series', () => {
  it('a later value has its place on the axis with hindsight, and the axis ends on the day of the report before', () => {
    expect(now?.axis.day).toBeLessThan(60);
    expect(then?.axis.day).toBeGreaterThan(97);
    expect(then?.axis.ticks.map(({ words }) => words)).not.toContain('Apr');
    expect(now?.axis.ticks.map(({ words }) => words)).toContain('Apr');
  });

  it('the scale shows nothing of later values before', () => {
    const top = (layout: typeof now) => panel(layout).grid.at(-1)?.words;
    expect([top(then), top(now)]).toEqual(['30', '100']);
  });

  it('the line breaks at a gap, and a value between gaps has a dot', () => {
    const [line] = panel(now).lines;
    expect(line?.d.match(/M/g)).toHaveLength(2);
    expect(panel(now).dots.map(({ title }) => title)).toEqual([
      'Grain, October 2022: 10 crowns',
      'Grain, December 2022: 30 crowns',
    ]);
  });

  it('greater values are higher, and zero is at the foot where it is asked for', () => {
    const [low, high] = panel(now).dots;
    expect(low?.y).toBeGreaterThan(high?.y ?? Number.NaN);
    const dear = prices([
      { date: '2022-10', value: 80 },
      { date: '2022-11', value: 90 },
    ]);
    expect(panel(layOutSeries(dear, DAY, false)).grid[0]).toMatchObject({ words: '0', y: 292 });
  });

  it('what reports say is a range where they differ, and stands below where they give nothing', () => {
    const reports = prices(
      [
        { date: '2022-10-01', low: 10, high: 20 },
        { date: '2022-11-01', value: null },
        { date: '2022-12-01', value: 15, computed: true },
      ],
      'reports',
    );
    const { bars, dots, withheld } = panel(layOutSeries(reports, DAY, false));
    expect(bars).toHaveLength(1);
    expect(bars[0]?.y1).toBeLessThan(bars[0]?.y2 ?? 0);
    expect(dots.map(({ computed }) => computed)).toEqual([true]);
    expect(withheld).toHaveLength(1);
  });

  it('a period that is still open goes to the end of the axis and does not lengthen it', () => {
    const cap = prices([{ date: '2022-12-05/..', value: 60 }], 'spans');
    const layout = layOutSeries(cap, DAY, false);
    expect(panel(layout).bars[0]?.x2).toBe(100);
    expect(layout?.axis.day).toBeGreaterThan(97);
  });

  it('nothing is drawn where all came later', () =>
    expect(layOutSeries(prices([{ date: '2023-05', value: 1, since: '2023-05-31' }]), DAY, false)).toBeUndefined());
});

const statement = (date: string, by: string, side: string, more = {}) => ({
  date,
  by,
  side,
  about: 'sale',
  words: 'Grain is cheap.',
  quoted: false,
  sources,
  ...more,
});

describe('statements and visits', () => {
  const said = of('statements', {
    sides: { claim: 'Cheap', answer: 'Dear' },
    topics: { offer: 'The offer', sale: 'The sale' },
    statements: [
      statement('2022-04-01', 'Ana', 'claim'),
      statement('2022-04-02', 'Ana', 'claim'),
      statement('2022-04-01', 'Bo', 'answer', { about: 'offer' }),
      statement('2022-09-01', 'Ana', 'answer'),
      statement('2023-03-01', 'Cy', 'claim', { since: '2023-03-01' }),
    ],
  });
  const lanes = (later: boolean) =>
    layOutStatements(said, DAY, later)?.sides.map((side) => side.lanes.map(({ name }) => name));

  it('each speaker has a lane on the side of what was said, and who changed sides has two', () => {
    expect(lanes(true)).toEqual([
      ['Ana', 'Cy'],
      ['Bo', 'Ana'],
    ]);
  });

  it('whoever spoke later is not there before', () => expect(lanes(false)).toEqual([['Ana'], ['Bo', 'Ana']]));

  it('what was said on two days in a row is one dot above the other, and shapes tell what it was about', () => {
    const [cheap, dear] = layOutStatements(said, DAY, true)?.sides ?? [];
    const [first, second] = cheap?.lanes[0]?.dots ?? [];
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect([first?.shape, dear?.lanes[0]?.dots[0]?.shape]).toEqual(['full', 'open']);
  });

  it('visits have a lane for each rank in each direction, the highest first, and say what did not take place', () => {
    const visit = (date: string, rank: string, to: string, more = {}) => ({
      date,
      rank,
      to,
      who: 'Ana',
      office: 'envoy',
      place: 'Port Mary',
      sources,
      ...more,
    });
    const visits = of('visits', {
      ranks: { head: 'Head', foreign: 'Envoy', other: 'Other' },
      directions: [
        { id: 'moscow', name: 'To Moscow' },
        { id: 'pakistan', name: 'To Pakistan' },
      ],
      visits: [
        visit('1960', 'other', 'moscow'),
        visit('1970', 'head', 'moscow', { status: 'not-held' }),
        visit('1980', 'head', 'pakistan'),
      ],
    });
    const layout = layOutVisits(visits, DAY, true);
    expect(layout?.sides.map((side) => side.lanes.map(({ name }) => name))).toEqual([['Head', 'Other'], ['Head']]);
    expect(layout?.sides[0].lanes[0]?.dots[0]).toMatchObject({
      shape: 'crossed',
      title: 'Ana, envoy, 1970; did not take place',
    });
    expect(layout?.axis.ticks.map(({ words }) => words)).toContain('1980');
  });
});

const ships = of('cargoes', {
  cargoes: [
    {
      id: 'mary',
      name: 'Mary',
      date: '2023-06-01',
      buyer: 'Mill',
      since: '2023-06-01',
      sources,
      figures: [
        { value: 40, by: 'the port', sources },
        { value: 44, by: 'a paper', sources },
        { value: 5, by: 'another', outlier: true, sources },
      ],
    },
    { id: 'ann', name: 'Ann', date: '2023-07', buyer: 'Mill', since: '2023-07-31', sources, figures: [] },
  ],
  totals: [],
});

describe('cargoes', () => {
  it('the range leaves out what is far from the others, and there is none where no quantity is known', () => {
    const { rows = [] } = layOutCargoes(ships, true) ?? {};
    const [from = 0, to = 0] = rows[0]?.range ?? [];
    expect(from).toBeGreaterThan(70);
    expect(to).toBeLessThanOrEqual(98);
    expect(rows[0]?.figures).toHaveLength(3);
    expect(rows[1]?.range).toBeUndefined();
  });

  it('on a phone the scale has numbers at both ends, and none beside the last', () => {
    const minor = layOutCargoes(ships, true)?.ticks.map(({ minor }) => minor);
    expect(minor).toEqual([false, true, false, true, true, false]);
  });

  it('nothing is there before the first arrived', () => expect(layOutCargoes(ships, false)).toBeUndefined());

  it('what reports give came no earlier than the cargo', () =>
    expect(tableOf(ships).rows.map(({ since }) => since)).toEqual([...Array(4).fill('2023-06-01'), '2023-07-31']));
});

it('the CSV gives every value, its gaps in words and the addresses of its sources', () => {
  const source = { id: 'paper-one', URL: 'https://example.org/1' } as never;
  const lines = figureAsCsv(months, new Map([['paper-one', source]])).split('\r\n');
  expect(lines[0]).toBe('"Date","Series","Low","High","Gap","Note","Known from","One source","Sources","Addresses"');
  expect(lines[1]).toBe('"2022-10","Grain","10","10","","","","","paper-one","https://example.org/1"');
  expect(lines[2]).toContain('"not found"');
  expect(lines[5]).toContain('"2023-05-01"');
});

describe('in Urdu', () => {
  it('months, numbers, gaps and the heads of columns are in Urdu, and ranges are in words', () =>
    renderIn('ur', () => {
      const layout = layOutSeries(months, DAY, false);
      expect(layout?.axis.ticks.map(({ words }) => words)).toContain('نومبر');
      expect(panel(layout).dots.map(({ title }) => title)).toContain('Grain، اکتوبر 2022: 10 crowns');
      const reports = prices([{ date: '2022-10-01', low: 1000, high: 2000 }], 'reports');
      expect(panel(layOutSeries(reports, DAY, false)).bars[0]?.title).toBe(
        'Grain، 1 اکتوبر 2022: 1,000 تا 2,000 crowns',
      );
      const [head = '', , gap = ''] = figureAsCsv(months, new Map()).split('\r\n');
      expect(head).toContain('"تاریخ"');
      expect(gap).toContain('"معلوم نہ ہو سکا"');
      expect(`${head}${gap}`.replace(/Grain|crowns/g, '')).not.toMatch(/[A-Za-z]/);
    }));

  it('words have more room, since Nastaliq slopes down along its line', () => {
    const top = () => panel(layOutSeries(months, DAY, true)).grid.at(-1)?.y ?? 0;
    expect(renderIn('ur', top)).toBeGreaterThan(top());
  });
});
