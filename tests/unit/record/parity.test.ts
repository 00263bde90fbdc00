import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/errors/problem.ts';
import { overlayFaults } from '../../../src/record/check/overlay.ts';
import { checkParity, translationNews } from '../../../src/record/check/parity.ts';
import type { Contents } from '../../../src/record/model.ts';
import { layOver, mapPieces, translated } from '../../../src/record/translation.ts';

const LINES = { field: () => 3, body: () => 10 };

const REPORT = 'The grain treaty was signed in Port Mary.\n\nThe treaty is disputed, and Port Mary is far.';
const NOTE = 'On 14 May 2022, 33 million signed.<Cite id="one" /><Cite id="two" alone />';
const SINCE = '<Since date="2023-06">\nIt ended.<Cite id="three" />\n</Since>';

const main = {
  articles: [{ id: 'a', file: 'content/article.mdx', data: { headline: 'Treaty' }, body: REPORT }],
  notes: [
    {
      id: 'a/notes/n',
      file: 'content/n.mdx',
      article: 'a',
      body: `${NOTE}\n\n${SINCE}`,
      data: { kind: 'event', title: 'Signed in 2022', targets: [{ exact: 'grain treaty' }, { exact: 'disputed' }] },
    },
  ],
  entries: [],
  plain: [{ id: 'a', file: 'content/plain.mdx', data: {}, body: REPORT }],
  pages: [],
  threads: [],
  questions: [],
  voices: [],
  paths: [],
  figures: [],
  sources: [],
  changes: [],
} as unknown as Contents;

interface Urdu {
  readonly report?: string;
  readonly plain?: string;
  readonly body?: string;
  readonly title?: string;
  readonly targets?: object[];
  readonly isBehind?: boolean;
  readonly isMissing?: boolean;
}

const EDITION = 'غلے کا معاہدہ پورٹ میری میں طے پایا۔\n\nمعاہدہ متنازع ہے، اور پورٹ میری دور ہے۔';

/** The same in Urdu, sound, with something changed. */
function urdu({
  report = EDITION,
  plain = EDITION,
  body = `14 مئی 2022 کو 3 کروڑ 30 لاکھ نے دستخط کیے۔<Cite id="one" /><Cite id="two" alone />\n\n<Since date="2023-06">\nیہ ختم ہوا۔<Cite id="three" />\n</Since>`,
  title = '2022 میں دستخط',
  targets = [{ exact: 'غلے کا معاہدہ' }, { exact: 'متنازع' }],
  isBehind = false,
  isMissing = false,
}: Urdu): Contents {
  const files: Record<string, { data: object; body: string }> = {
    'content/article.mdx': { data: { headline: 'معاہدہ' }, body: report },
    'content/plain.mdx': { data: {}, body: plain },
    'content/n.mdx': { data: { title, targets }, body },
  };
  return mapPieces(main, (piece) => {
    const file = files[piece.file];
    const isNote = piece.file === 'content/n.mdx';
    if (file === undefined || (isNote && isMissing)) return translated(piece, undefined);
    return translated(piece, { file: piece.file.replace('content/', 'ur/'), ...file, isBehind: isNote && isBehind });
  });
}

const problems = (changes: Urdu): string[] => checkParity(main, urdu(changes), 'ur', LINES).map(formatProblem);

const SOUND = '14 مئی 2022 کو 3 کروڑ 30 لاکھ نے دستخط کیے۔';
const CITED = '<Cite id="one" /><Cite id="two" alone />';
const ENDED = '<Since date="2023-06">\nیہ ختم ہوا۔<Cite id="three" />\n</Since>';

describe('a translation', () => {
  it('that says the same has no problem', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Urdu, string]>([
    [
      'other numbers',
      { body: `14 مئی 2022 کو 3 کروڑ نے دستخط کیے۔${CITED}\n\n${ENDED}` },
      'ur/n.mdx:10 paragraph 1 has no 33000000, and 30000000, which what it translates does not. Give the same numbers and dates, in digits.',
    ],
    [
      'another month',
      { body: `${SOUND.replace('مئی', 'جون')}${CITED}\n\n${ENDED}` },
      'ur/n.mdx:10 paragraph 1 has no month 5, and month 6, which what it translates does not. Give the same numbers and dates, in digits.',
    ],
    [
      'another number in its front matter',
      { title: '2021 میں دستخط' },
      'ur/n.mdx:3 title has no 2022, and 2021, which what it translates does not. Give the same numbers and dates, in digits.',
    ],
    [
      'a citation too few',
      { body: `${SOUND}<Cite id="one" />\n\n${ENDED}` },
      'ur/n.mdx:10 paragraph 1 cites no two alone. Cite the same sources in each paragraph.',
    ],
    [
      'a mark of a single source too few',
      { body: `${SOUND}<Cite id="one" /><Cite id="two" />\n\n${ENDED}` },
      'ur/n.mdx:10 paragraph 1 cites no two alone, and two, which what it translates does not. Cite the same sources in each paragraph.',
    ],
    [
      'a citation too many of a source that it cites',
      { body: `${SOUND}${CITED}<Cite id="one" />\n\n${ENDED}` },
      'ur/n.mdx:10 paragraph 1 does not cite each source as often. Cite the same sources in each paragraph.',
    ],
    [
      'another since date',
      { body: `${SOUND}${CITED}\n\n${ENDED.replace('2023-06', '2023-07')}` },
      'ur/n.mdx:13 paragraph 2 is since 2023-07, and what it translates since 2023-06. Give it the same date.',
    ],
    [
      'what came later among what was public',
      { body: `${SOUND}${CITED}\n\nیہ ختم ہوا۔<Cite id="three" />` },
      'ur/n.mdx:12 paragraph 2 is not in a since block, and what it translates since 2023-06. Give it the same date.',
    ],
    [
      'a heading for a paragraph',
      { body: `## ${SOUND}${CITED}\n\n${ENDED}` },
      'ur/n.mdx:10 paragraph 1 is a heading, and translates a paragraph. Make it the same.',
    ],
    [
      'a paragraph too few',
      { body: `${SOUND}${CITED}` },
      'ur/n.mdx:10 has 1 paragraphs and headings, and the text that it translates 2. Give each its own, in the same order.',
    ],
    [
      'prose that is not valid',
      { body: `${SOUND}${CITED}\n\n${ENDED}\n\n{1}` },
      'ur/n.mdx:16 contains a { } expression, which is not allowed in prose. Use paragraphs, lists, <Cite> and <Since>.',
    ],
    [
      'a long quotation',
      { body: `“${'لفظ '.repeat(17)}” ${SOUND}${CITED}\n\n${ENDED}` },
      `ur/n.mdx:10 the quotation "${'لفظ '.repeat(10).trim()}…" has more than 16 words. Retell part of it.`,
    ],
    [
      'a quote that is not in its edition',
      { targets: [{ exact: 'غلے کا معاہدہ' }, { exact: 'ناپید الفاظ یہاں' }] },
      'ur/n.mdx:3 quote "ناپید الفاظ یہاں" is not in the report. Change the quote or add a prefix.',
    ],
    [
      'a quote from another paragraph',
      { targets: [{ exact: 'غلے کا معاہدہ' }, { exact: 'طے پایا' }] },
      'ur/n.mdx:3 “طے پایا” is in paragraph 1, and what it translates in paragraph 2. Quote words of that paragraph.',
    ],
    [
      'an edition with markup',
      { report: EDITION.replace('دور', '**دور**') },
      'ur/article.mdx:12 the edition contains markup: **. Use plain text; notes are tied by quote, not by markup.',
    ],
    [
      'a long sentence in its plain edition',
      { plain: EDITION.replace('دور', 'دور '.repeat(26)) },
      'ur/plain.mdx:10 a sentence of paragraph 2 has 33 words: “معاہدہ متنازع ہے، اور پورٹ میری دور',
    ],
    [
      'a plain edition without the words of a note',
      { plain: EDITION.replace('متنازع', 'زیرِ بحث') },
      'ur/plain.mdx:10 the note n, target 2, has no place in paragraph 2: “متنازع”. Use these words there once, or give the note other wordings under `or`.',
    ],
  ])('with %s is named', (_, changes, message) => {
    expect(problems(changes).join('\n')).toContain(message);
  });

  it('whose original has changed is only news', () => {
    const changes = { body: 'پرانا متن۔', isBehind: true };
    expect(problems(changes)).toEqual([]);
    expect(translationNews(main, urdu(changes), 'ur').map(formatProblem)).toEqual([
      'ur/n.mdx renders an earlier text of content/n.mdx. Bring it up to date, then run: npm run article -- translated ur/n.mdx',
    ]);
  });

  it('has the voices of its own sentences, which those of a text that does not follow are not', () => {
    const article = { id: 'a', ...urdu({}).articles[0] };
    const list = [{ exact: 'قدیم جملہ', voice: 'reporter', manner: 'stated', shows: [] }];
    const voices = [{ id: 'a', file: 'ur/voices.json', data: { article: list, plain: [], names: {} } }];
    const found = (isBehind: boolean) => {
      const translation = { hasWords: true, hasProse: true, isBehind };
      const other = { ...urdu({}), articles: [{ ...article, translation }], voices } as unknown as Contents;
      return checkParity(main, other, 'ur', LINES).map(formatProblem);
    };
    expect(found(false).join()).toContain('“قدیم جملہ” is not within one sentence of the text');
    expect(found(true)).toEqual([]);
  });

  it('that is missing is news for notes, claims and questions', () => {
    expect(problems({ isMissing: true })).toEqual([]);
    expect(translationNews(main, urdu({ isMissing: true }), 'ur').map(formatProblem)).toEqual([
      'content/n.mdx is not in اردو. Readers of that language see it as it is, and are told so.',
    ]);
    expect(translationNews(main, urdu({}), 'ur')).toEqual([]);
  });
});

describe('the front matter of a translation', () => {
  const base = { kind: 'event', title: 'A', date: '2022', answers: [{ by: 'B', position: 'C', sources: ['d'] }] };

  it('is laid over the fields that it translates, and leaves the others', () => {
    expect(layOver(base, { of: 'x', title: 'الف', answers: [{ position: 'ج' }] })).toEqual({
      kind: 'event',
      title: 'الف',
      date: '2022',
      answers: [{ by: 'B', position: 'ج', sources: ['d'] }],
    });
  });

  it('takes a quote whole: words beside it in one language are not those in the other', () => {
    const targets = [{ exact: 'a', prefix: 'the ', or: [{ exact: 'one' }] }, { exact: 'b' }];
    expect(layOver({ targets }, { targets: [{ exact: 'الف' }, { exact: 'ب', suffix: ' ہے' }] })).toEqual({
      targets: [{ exact: 'الف' }, { exact: 'ب', suffix: ' ہے' }],
    });
    const example = { exact: 'a', prefix: 'the ', means: false };
    expect(layOver({ example }, { example: { exact: 'الف' } })).toEqual({ example: { exact: 'الف', means: false } });
  });

  it.each<[string, object, string]>([
    ['a date', { date: '2023' }, 'sets date, which is the same in all languages'],
    ['sources', { answers: [{ sources: ['e'] }] }, 'sets answers.0.sources, which is the same in all languages'],
    ['an item too many', { answers: [{}, {}] }, 'has 2 of answers, and the text that it translates 1'],
    ['what is not there', { lead: 'ل' }, 'has lead, which the text that it translates does not have'],
    ['a number for words', { title: 3 }, 'title is not what it translates'],
    ['words for a list', { answers: 'ج' }, 'answers is not what it translates'],
  ])('may not have %s', (_, over, cause) => {
    expect(overlayFaults(base, over).map((fault) => fault.cause)).toEqual([cause]);
  });

  it('may have words, and a quote its own words beside it', () => {
    expect(overlayFaults(base, { title: 'الف', answers: [{ position: 'ج' }] })).toEqual([]);
    expect(overlayFaults({ targets: [{ exact: 'a' }] }, { targets: [{ exact: 'الف', prefix: 'کا ' }] })).toEqual([]);
  });
});

describe('a figure in a further language', () => {
  const value = (more: object) => ({ date: '2022-05', value: 3, sources: [], alone: false, computed: false, ...more });
  const figure = {
    id: 'grain',
    file: 'content/figures/grain.json',
    data: {
      kind: 'series',
      title: 'Grain in 2022',
      gist: 'It cost 3 crowns.',
      since: 'In May it cost 4.',
      unit: 'crowns',
      gaps: [],
      panels: [{ title: 'Crowns', zero: true }],
      series: [
        {
          id: 'grain',
          name: 'Grain',
          panel: 0,
          as: 'line',
          values: [value({ label: { words: '3', side: 'above' } }), value({ note: 'As printed.' })],
        },
      ],
    },
  };
  const sound = {
    title: '2022 میں غلہ',
    gist: 'یہ 3 کراؤن کا تھا۔',
    since: 'مئی میں یہ 4 کا تھا۔',
    unit: 'کراؤن',
    panels: [{ title: 'کراؤن' }],
    series: [{ name: 'غلہ', values: [{}, { note: 'جیسا شائع ہوا۔' }] }],
  };
  const withFigure = { ...main, figures: [figure] } as unknown as Contents;
  const found = (words: object): string[] => {
    const other = mapPieces(withFigure, (piece) =>
      piece.file === figure.file
        ? translated(piece, { file: 'ur/grain.json', data: words, body: '', isBehind: false })
        : translated(piece, undefined),
    );
    return checkParity(withFigure, other, 'ur', LINES).map(formatProblem);
  };

  it('that says the same has no problem; a number alone needs no words', () => expect(found(sound)).toEqual([]));

  it('with another number is named', () =>
    expect(found({ ...sound, since: 'مئی میں یہ 5 کا تھا۔' })).toEqual([
      'ur/grain.json:3 since has no 4, and 5, which what it translates does not. Give the same numbers and dates, in digits.',
    ]));

  it('that leaves words in the main language is named, since a drawing has no place for them', () =>
    expect(found({ ...sound, series: [{ name: 'غلہ' }] })).toEqual([
      'ur/grain.json:3 has no words for series.0.values.1.note. Give it its words.',
    ]));

  it('is news when it is missing', () => {
    const other = mapPieces(withFigure, (piece) => translated(piece, undefined));
    expect(translationNews(withFigure, other, 'ur').map(({ file }) => file)).toContain(figure.file);
  });

  it.each([
    [
      'a value',
      { series: [{ values: [{ value: 4 }, {}] }] },
      'sets series.0.values.0.value, which is the same in all languages',
    ],
    [
      'its sources',
      { series: [{ values: [{ sources: ['a'] }, {}] }] },
      'sets series.0.values.0.sources, which is the same in all languages',
    ],
    ['an item too few', { series: [{ values: [{}] }] }, 'has 1 of series.0.values, and the text that it translates 2'],
  ])('may not have %s', (_, over, cause) => {
    expect(overlayFaults(figure.data, over).map((fault) => fault.cause)).toEqual([cause]);
  });

  it('may have a label on another side of its mark, where it has room', () =>
    expect(overlayFaults(figure.data, { series: [{ values: [{ label: { side: 'below' } }, {}] }] })).toEqual([]));

  it('may say that words which were said in one language are told in another', () => {
    const statement = { by: 'Ana', words: 'Grain is dear', quoted: true, side: 'claim' };
    const base = { kind: 'statements', gaps: [], statements: [statement] };
    expect(overlayFaults(base, { statements: [{ by: 'انا', words: 'غلہ مہنگا ہے۔', quoted: false }] })).toEqual([]);
    expect(overlayFaults(base, { statements: [{ side: 'answer' }] })).toHaveLength(1);
  });
});
