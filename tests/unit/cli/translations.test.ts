import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProblems } from '../../../src/cli/find-problems.ts';
import { markTranslated } from '../../../src/cli/mark-translated.ts';
import { readContents } from '../../../src/cli/read-contents.ts';
import { strayTranslations } from '../../../src/cli/read-translations.ts';
import { formatProblem } from '../../../src/errors/problem.ts';

let root: string;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const PLACE = 'content/places/port-mary.mdx';
const URDU = 'content/ur/places/port-mary.mdx';
const GIST = 'A port with a long quay.';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'translations-'));
  write('content/sources.json', '[]');
  write('content/changes.json', '[]');
  write(
    PLACE,
    `---\nname: Port Mary\ncountry: Nowhere\nlatitude: 1\nlongitude: 2\ngist: ${GIST}\n---\n\nIt has a quay.\n`,
  );
  write(URDU, '---\nname: پورٹ میری\ngist: ایک بندرگاہ۔\n---\n');
});
afterEach(() => rmSync(root, { recursive: true }));

const problems = (): string[] => readContents(root).problems.map(formatProblem);
const place = () => readContents(root).translations.get('ur')?.entries[0];

describe('a translation', () => {
  it('is marked with the text that it renders, once', () => {
    expect(problems()).toEqual([
      `${URDU}:1 does not say which text it translates. Run: npm run article -- translated ${URDU}`,
    ]);
    expect(markTranslated(root, [URDU]).output).toBe('Marked 1.\n');
    expect(markTranslated(root, [`./${URDU}`]).output).toBe('Marked 0; 1 already were.\n');
    expect(read(URDU)).toMatch(/^---\nof: "[0-9a-f]{12}"\nname: پورٹ میری\ngist: ایک بندرگاہ۔\n---\n$/);
    expect(problems()).toEqual([]);
    write(PLACE, read(PLACE).replaceAll('\n', '\r\n'));
    expect(place()?.translation?.isBehind).toBe(false);
  });

  it('gives words, and leaves everything else and the prose that it does not have', () => {
    markTranslated(root, [URDU]);
    expect(place()).toMatchObject({
      id: 'places/port-mary',
      file: URDU,
      data: { name: 'پورٹ میری', gist: 'ایک بندرگاہ۔', latitude: 1, country: 'Nowhere' },
      translation: { hasWords: true, hasProse: false, isBehind: false },
    });
    expect(place()?.body).toContain('It has a quay.');
    write(URDU, `${read(URDU)}\nاس کا ایک گھاٹ ہے۔\n`);
    expect(place()).toMatchObject({ translation: { hasProse: true } });
    expect(place()?.body.trim()).toBe('اس کا ایک گھاٹ ہے۔');
    rmSync(join(root, URDU));
    expect(place()).toMatchObject({
      file: PLACE,
      data: { name: 'Port Mary' },
      translation: { hasWords: false, hasProse: false },
    });
  });

  it('is behind once its original has changed, and not shown if it does not fit it any more', () => {
    markTranslated(root, [URDU]);
    write(PLACE, read(PLACE).replace('a quay', 'two quays'));
    expect(place()).toMatchObject({ data: { name: 'پورٹ میری' }, translation: { isBehind: true, hasWords: true } });
    write(URDU, read(URDU).replace('gist:', 'headline: سرخی\ngist:'));
    expect(place()).toMatchObject({ data: { name: 'Port Mary' }, translation: { isBehind: true, hasWords: false } });
    expect(problems()).toEqual([]);
  });

  it('may be a third longer than the limits for the main language', () => {
    const gist = (count: number) => write(URDU, `---\nname: پورٹ میری\ngist: ${'لفظ '.repeat(count)}\n---\n`);
    gist(40);
    markTranslated(root, [URDU]);
    expect(problems()).toEqual([]);
    gist(41);
    markTranslated(root, [URDU]);
    expect(problems()).toEqual([
      `${URDU}:4 gist: the gist has more than 40 words. See src/schemas/ for what the field may hold.`,
    ]);
  });

  it.each([
    ['longitude: 3', `${URDU}:2 sets longitude, which is the same in all languages. Remove it here.`],
    [
      'lead: ل',
      `${URDU}:2 has lead, which the text that it translates does not have. Remove it, or translate that text anew.`,
    ],
  ])('may not have %s', (field, message) => {
    write(URDU, `---\n${field}\nname: پورٹ میری\n---\n`);
    markTranslated(root, [URDU]);
    expect(problems()).toEqual([message.replace(':2', ':3')]);
  });

  it('of a figure is a file of the same kind, with an item for each of its values', () => {
    const [file, urdu] = ['content/figures/grain.json', 'content/ur/figures/grain.json'];
    const values = [
      { date: '2022-01', value: 3, sources: [], note: 'As printed.' },
      { date: '2022-02', value: null, sources: [] },
    ];
    const common = { order: 1, unit: 'crowns', updated: '2026-01-01' };
    const series = [{ id: 'grain', name: 'Grain', panel: 0, as: 'line', values }];
    const figure = {
      kind: 'series',
      title: 'Grain',
      gist: 'It was dear.',
      ...common,
      panels: [{ title: 'Crowns' }],
      series,
    };
    const words = (values: object[]) => ({
      title: 'غلہ',
      gist: 'یہ مہنگا تھا۔',
      unit: 'کراؤن',
      panels: [{ title: 'کراؤن' }],
      series: [{ name: 'غلہ', values }],
    });
    markTranslated(root, [URDU]);
    write(file, JSON.stringify(figure));
    write(urdu, JSON.stringify(words([{ note: 'جیسا شائع ہوا۔' }, {}]), null, 2));
    expect(problems()).toEqual([
      `${urdu}:1 does not say which text it translates. Run: npm run article -- translated ${urdu}`,
    ]);
    expect(markTranslated(root, [urdu]).output).toBe('Marked 1.\n');
    expect(markTranslated(root, [urdu]).output).toBe('Marked 0; 1 already were.\n');
    expect(JSON.parse(read(urdu))).toMatchObject({ of: expect.stringMatching(/^[0-9a-f]{12}$/), title: 'غلہ' });
    expect(problems()).toEqual([]);
    expect(readContents(root).translations.get('ur')?.figures[0]).toMatchObject({
      id: 'grain',
      file: urdu,
      data: { title: 'غلہ', order: 1, series: [{ id: 'grain', values: [{ value: 3, note: 'جیسا شائع ہوا۔' }, {}] }] },
      translation: { hasWords: true, hasProse: true, isBehind: false },
    });
    write(urdu, JSON.stringify(words([{ note: 'جیسا شائع ہوا۔' }]), null, 2));
    markTranslated(root, [urdu]);
    expect(problems()).toEqual([
      `${urdu}:14 has 1 of series.0.values, and the text that it translates 2. Give each of them its words, in the same order.`,
    ]);
    write(file, read(file).replace('dear', 'cheap'));
    expect(problems()).toEqual([]);
    expect(readContents(root).translations.get('ur')?.figures[0]).toMatchObject({
      data: { title: 'Grain' },
      translation: { hasWords: false, isBehind: true },
    });
  });

  it('of nothing is named', () => {
    markTranslated(root, [URDU]);
    write('content/ur/places/port-marie.mdx', '---\nname: پورٹ\n---\n');
    expect(problems()).toEqual([]);
    expect(strayTranslations(root, readContents(root).contents).map(formatProblem)).toEqual([
      'content/ur/places/port-marie.mdx translates nothing: there is no file at its path in the main language. Move it to the path of what it translates, or remove it.',
    ]);
    expect(() => markTranslated(root, ['content/ur/places/port-marie.mdx'])).toThrow(
      'content/places/port-marie.mdx does not exist',
    );
    expect(() => markTranslated(root, [PLACE])).toThrow(`${PLACE} is not a translation. Name a file in content/ur/.`);
  });
});

const CHANGES = 'content/changes.json';
const URDU_CHANGES = 'content/ur/changes.json';
const writeChanges = (summary: string, over: object): void => {
  const change = {
    id: '2023-01-29-quay',
    date: '2023-01-29',
    kind: 'correction',
    title: 'The quay',
    summary,
    path: '',
  };
  write(CHANGES, JSON.stringify([{ ...change, before: 'It had no quay.' }]));
  write(URDU_CHANGES, JSON.stringify(over));
};
const changes = () => readContents(root).translations.get('ur')?.changes;

describe('the changes', () => {
  const quay = { title: 'گھاٹ', summary: 'اس کے 2 گھاٹ ہیں۔', before: 'اس کا کوئی گھاٹ نہ تھا۔' };
  beforeEach(() => {
    markTranslated(root, [URDU]);
    writeChanges('It has 2 quays.', { '2023-01-29-quay': quay });
  });

  it('are translated by their ids, and each is marked with the words that it renders', () => {
    expect(problems()).toEqual([
      `${URDU_CHANGES}:1 does not say which text of 2023-01-29-quay it translates. Run: npm run article -- translated ${URDU_CHANGES}`,
    ]);
    expect(markTranslated(root, [URDU_CHANGES]).output).toBe('Marked 1.\n');
    expect(markTranslated(root, [URDU_CHANGES]).output).toBe('Marked 0; 1 already were.\n');
    expect(problems()).toEqual([]);
    expect(changes()).toMatchObject([
      { ...quay, id: '2023-01-29-quay', kind: 'correction', translation: { hasWords: true, isBehind: false } },
    ]);
  });

  it('are as they were written where there is no translation, and behind once they have changed', () => {
    markTranslated(root, [URDU_CHANGES]);
    const marked = JSON.parse(read(URDU_CHANGES));
    writeChanges('It has 3 quays.', marked);
    expect(changes()).toMatchObject([{ title: 'گھاٹ', translation: { isBehind: true } }]);
    expect(findProblems(root).news.map(formatProblem)).toContain(
      `${URDU_CHANGES} renders an earlier text of 2023-01-29-quay. Bring it up to date, then run: npm run article -- translated ${URDU_CHANGES}`,
    );
    writeChanges('It has 3 quays.', {});
    expect(changes()).toMatchObject([{ title: 'The quay', translation: { hasWords: false } }]);
    expect(problems()).toEqual([]);
  });

  it('have the numbers of what they render, and no more fields and ids than it', () => {
    writeChanges('It has 3 quays.', { '2023-01-29-quay': quay, '2023-01-30-crane': {} });
    markTranslated(root, [URDU_CHANGES]);
    expect(problems()).toEqual([
      `${URDU_CHANGES}:8 translates 2023-01-30-crane, which is not in the list of changes. Give it the id of a change, or remove it.`,
    ]);
    writeChanges('It has 3 quays.', { '2023-01-29-quay': quay });
    markTranslated(root, [URDU_CHANGES]);
    expect(findProblems(root).problems.map(formatProblem)).toContain(
      `${URDU_CHANGES}:5 summary of 2023-01-29-quay has no 3, and 2, which what it translates does not. Give the same numbers and dates, in digits.`,
    );
    writeChanges('It has 2 quays.', { '2023-01-29-quay': { ...quay, path: 'about/' } });
    markTranslated(root, [URDU_CHANGES]);
    expect(problems()).toEqual([`${URDU_CHANGES}:7 sets path, which is the same in all languages. Remove it here.`]);
  });
});
