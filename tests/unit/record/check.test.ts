import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/errors/problem.ts';
import { checkContents } from '../../../src/record/check/check.ts';
import type { Article, Contents, Note, StudyPath, Thread } from '../../../src/record/model.ts';

const REPORT = 'The grain treaty was signed in Port Mary.\n\nThe treaty is disputed, and Port Mary is far.';
const WORDS = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
const BODY = `${WORDS}.<Cite id="paper-one" /> More.<Cite id="paper-two" />`;

/** Each is a publication of its own; those whose ids end in -late appeared after the report. */
const source = (id: string, wire?: string) =>
  ({
    id,
    type: 'article-newspaper',
    title: id,
    'container-title': `The ${id}`,
    issued: { 'date-parts': [[id.endsWith('-late') ? 2023 : 2022, 6, 1]] },
    language: 'en',
    URL: 'https://example.org',
    custom: { kind: 'newspaper', ...(wire === undefined ? {} : { origin: wire }) },
  }) as const;

interface Changes {
  readonly body?: string;
  readonly note?: Record<string, unknown>;
  readonly entry?: Record<string, unknown>;
  readonly sources?: string[];
  /** One agency’s report, relayed by all sources. */
  readonly wire?: string;
  readonly entries?: Record<string, unknown>[];
  readonly report?: string;
  readonly plain?: string;
  readonly stage?: Record<string, unknown>;
}

/** Sound content of one article, one note and one event, with something changed. */
function contents({
  body = BODY,
  note = {},
  entry = {},
  sources = ['paper-one', 'paper-two'],
  wire,
  entries = [],
  report = REPORT,
  plain,
  stage,
}: Changes): Contents {
  const made = {
    articles: [
      {
        id: 'a',
        file: 'article.mdx',
        data: {
          headline: 'A treaty',
          published: '2023-01-29',
          checked: '2026-03-01',
          source: 'report-one',
          strip: [],
        },
        body: report,
      },
    ],
    notes: [
      {
        id: 'a/notes/n',
        file: 'n.mdx',
        article: 'a',
        body,
        data: { about: 'events/e', targets: [{ exact: 'grain treaty' }], ...note },
      },
    ],
    entries: [
      ...entries,
      {
        kind: 'events',
        id: 'events/e',
        file: 'e.mdx',
        body: 'It was signed.<Cite id="paper-one" />',
        data: { title: 'The signing', date: '2022-05-14', participants: [], related: [], ...entry },
      },
    ],
    plain: plain === undefined ? [] : [{ id: 'a', file: 'plain.mdx', data: { level: 'B1' }, body: plain }],
    pages: [],
    figures: [],
    voices: [],
    threads: [],
    questions: [],
    paths:
      stage === undefined
        ? []
        : [
            {
              id: 'p',
              article: 'a',
              file: 'p.mdx',
              body: '',
              data: { stages: [{ notes: [], claims: [], questions: [], ...stage }] },
            },
          ],
    sources: ['report-one', ...sources].map((id) => source(id, wire)),
  };
  return made as unknown as Contents;
}

const cited = 'Words.<Cite id="paper-one" />';
const person = (name: string, data: Record<string, unknown>) => ({
  kind: 'people',
  id: `people/${name}`,
  file: `${name}.mdx`,
  body: cited,
  data: { name, names: [], roles: [], related: ['events/e'], ...data },
});
const both = 'Words.<Cite id="paper-one" /><Cite id="paper-two" />';
const claim = (claimed: string[], answered: string[], answer: Record<string, unknown> = {}, body = both) => ({
  kind: 'claims',
  id: 'claims/c',
  file: 'c.mdx',
  body,
  data: {
    title: 'Claim: it was signed',
    claimants: ['people/ana'],
    firstMade: { date: '2022-05-14', medium: 'speech', sources: claimed, alone: claimed.length === 1 },
    repeated: [],
    answers: [
      { by: 'Ana', date: '2022-05-15', position: 'No.', sources: answered, alone: true, beforehand: false, ...answer },
    ],
    related: ['events/e'],
  },
});
const term = (data: Record<string, unknown>, body = cited) => ({
  kind: 'terms',
  id: 'terms/t',
  file: 't.mdx',
  body,
  data: { term: 'Treaty', names: [], example: { exact: 'grain treaty' }, related: ['events/e'], ...data },
});
const ana = person('ana', { born: '1970', died: '2020' });

const problems = (changes: Changes): string[] =>
  checkContents(contents(changes), { field: () => 3, body: () => 10 }).map(formatProblem);

describe('content', () => {
  it('that is sound has no problem', () => {
    expect(problems({})).toEqual([]);
    expect(
      problems({ plain: 'They signed a grain treaty.\n\nNot all like it.', stage: { notes: ['n'], passages: [1, 2] } }),
    ).toEqual([]);
    expect(problems({ entries: [ana, claim(['paper-one'], ['paper-two']), term({})] })).toEqual([]);
    const marked = '<Cite id="paper-one" alone /> And the report says so.<Cite id="report-one" />';
    expect(
      problems({
        entries: [
          { ...ana, data: { ...ana.data, roles: [{ title: 'Judge', from: '2001', to: '2020' }] } },
          person('ben', { roles: [{ title: 'Minister', from: '2023', heldOn: '2025-06' }] }),
          claim(
            ['paper-one', 'paper-two'],
            ['paper-three'],
            { date: '2022-05-01', beforehand: true },
            `Words.${marked}`,
          ),
        ],
        entry: { gist: 'The grain treaty was signed in May.' },
        sources: ['paper-one', 'paper-two', 'paper-three'],
      }),
    ).toEqual([]);
  });

  it('of a second report may rest on what had appeared by that report’s own day', () => {
    const late = ['paper-late', 'wire-late'];
    const one = contents({ sources: ['paper-one', 'paper-two', ...late] });
    const [article, note] = [one.articles[0] as Article, one.notes[0] as Note];
    const body = `${WORDS}.${late.map((id) => `<Cite id="${id}" />`).join('')}`;
    const found = (published: string) =>
      checkContents(
        {
          ...one,
          articles: [article, { ...article, id: 'b', data: { ...article.data, published } }],
          notes: [note, { ...note, id: 'b/notes/n', article: 'b', body }],
        },
        { field: () => 3, body: () => 10 },
      ).map(({ cause }) => cause);
    expect(found('2024-02-01')).toEqual([]);
    expect(found('2023-05-01')).toEqual([expect.stringContaining('rests only on sources from after 2023-05-01')]);
  });

  it('of an entry may rest on what had appeared by the first report that mentions it, which the message names', () => {
    const body = 'Born there.<Cite id="paper-late" />';
    const one = contents({ sources: ['paper-one', 'paper-two', 'paper-late'], entries: [{ ...ana, body }] });
    const [article, note] = [one.articles[0] as Article, one.notes[0] as Note];
    const second = { ...article, id: 'b', data: { ...article.data, headline: 'The second', published: '2024-02-01' } };
    const about = (data: object) => ({ ...note, id: 'b/notes/n', article: 'b', data: { ...note.data, ...data } });
    const found = (first: object) =>
      checkContents(
        {
          ...one,
          articles: [article, second],
          notes: [{ ...note, data: { ...note.data, ...first } }, about({ about: 'people/ana' })],
        },
        { field: () => 3, body: () => 10 },
      ).map(({ cause }) => cause);
    expect(found({ about: undefined })).toEqual([]);
    // The first report mentions the event with which she is linked.
    expect(found({})).toEqual(['“Born there.…” rests only on sources from after 2023-01-29, the day of “A treaty”']);
  });

  it('of one report may not name a note or a paragraph that only another has', () => {
    const one = contents({ stage: { notes: ['n'], passages: [1, 2] } });
    const [article, path] = [one.articles[0] as Article, one.paths[0] as StudyPath];
    const other = { ...article, id: 'b', file: 'b/article.mdx', body: 'A single paragraph.' };
    const thread = { id: 't', article: 'b', file: 't.mdx', body: '', data: { steps: ['notes/n'], events: [] } };
    const found = checkContents(
      {
        ...one,
        articles: [article, other],
        paths: [path, { ...path, id: 'q', article: 'b', file: 'q.mdx' }],
        threads: [thread as unknown as Thread],
      },
      { field: () => 3, body: () => 10 },
    ).map(formatProblem);
    expect(found).toEqual([
      't.mdx:3 refers to notes/n, which the article does not have. Write the note or remove the step.',
      'q.mdx:3 a stage names n, which does not exist. Write it or remove it.',
      'q.mdx:3 a stage has paragraphs 1 to 2, and the report has 1. Give the first and the last paragraph.',
    ]);
  });

  it.each<[string, Changes, string]>([
    [
      'a paragraph without a citation',
      { body: `${BODY}\n\nAn aside.` },
      'n.mdx:12 the paragraph "An aside." has no citation. Add <Cite id="…" /> or take it out.',
    ],
    [
      'an unknown source',
      { body: BODY.replace('paper-two', 'paper-tow'), sources: ['paper-one', 'paper-two'] },
      'n.mdx:10 cites paper-tow, which is not in content/sources.json. Did you mean "paper-two"?',
    ],
    ...['<Cite id="" />', '<Cite />'].map((empty): [string, Changes, string] => [
      `the citation ${empty}`,
      { body: BODY.replace('<Cite id="paper-two" />', empty), sources: ['paper-one'] },
      'n.mdx:10 cites nothing. Write the id of a source in content/sources.json: <Cite id="…" />.',
    ]),
    [
      'a source that nobody cites',
      { sources: ['paper-one', 'paper-two', 'paper-three'] },
      'content/sources.json:3 the source paper-three is not cited anywhere. Cite it or remove it.',
    ],
    [
      'a quote that is not there',
      { note: { targets: [{ exact: 'grain treety' }] } },
      'n.mdx:3 quote "grain treety" is not in the report; the nearest is "grain treaty" (p1). Change the quote or add a prefix.',
    ],
    [
      'a plain edition with a paragraph too few',
      { plain: 'They signed a grain treaty.' },
      'plain.mdx:10 has 1 paragraphs, and the full edition 2. Retell each paragraph in one of its own.',
    ],
    [
      'a plain edition that has a note’s words elsewhere',
      { plain: 'They signed it.\n\nNot all like the grain treaty.' },
      'plain.mdx:10 the note n, target 1, has no place in paragraph 1: “grain treaty”. Use these words there once, or give the note other wordings under `or`.',
    ],
    [
      'a plain edition with a long sentence',
      { plain: `They signed a grain treaty ${'and then another one '.repeat(5)}.\n\nNot all like it.` },
      'plain.mdx:10 a sentence of paragraph 1 has 26 words: “They signed a grain treaty and then anot …”. Keep to 22.',
    ],
    [
      'a path through a note that is not there',
      { stage: { notes: ['m'] } },
      'p.mdx:3 a stage names m, which does not exist. Did you mean "n"?',
    ],
    [
      'a path past the end of the report',
      { stage: { passages: [2, 3] } },
      'p.mdx:3 a stage has paragraphs 2 to 3, and the report has 2. Give the first and the last paragraph.',
    ],
    [
      'a quote that stands twice',
      { note: { targets: [{ exact: 'Port Mary' }] } },
      'n.mdx:3 quote "Port Mary": it occurs in several places, and needs a prefix or a suffix to single one out. Add a prefix or a suffix.',
    ],
    [
      'an entry that is not there',
      { note: { about: 'events/f' } },
      'n.mdx:3 refers to events/f, which does not exist. Did you mean "events/e"?',
    ],
    [
      'a date that is none',
      { entry: { date: '2022-13' } },
      'e.mdx:3 "2022-13" is not a date. Write it in EDTF, such as "2022-09-15", "2022-09" or "2023-01-18/2023-01-20".',
    ],
    [
      'a since block before the report',
      { body: `${BODY}\n\n<Since date="2022-02">\nEarlier.<Cite id="paper-one" />\n</Since>` },
      'n.mdx:13 the since block of 2022-02 is not later than the report “A treaty”. Date it after 2023-01-29.',
    ],
    [
      'a note that is too short',
      { body: 'Short.<Cite id="paper-one" /><Cite id="paper-two" />' },
      'n.mdx:10 the note has 1 words. A note has 60 to 180; put the rest in its entry.',
    ],
    [
      'a note on one source',
      { body: BODY.replace('paper-two', 'paper-one') },
      'n.mdx:10 the note rests on 1 source(s). Cite two that do not depend on each other.',
    ],
    [
      'a quotation that is too long',
      { body: `“${WORDS}”<Cite id="paper-one" /><Cite id="paper-two" />` },
      'n.mdx:10 the quotation "word0 word1 word2 word3 word4 word5 word…" has more than 12 words. Retell part of it.',
    ],
    [
      'a script in the prose',
      { body: `${BODY}\n\n<script>alert(1)</script>` },
      'n.mdx:12 uses <script> in a sentence. Only <Cite id="…" /> is allowed there.',
    ],
    [
      'a tag that is not closed',
      { body: `${BODY}\n\n<Since date="2023-06">` },
      'n.mdx:12 is not valid MDX: Expected a closing tag for `<Since>` (3:1-3:23). Close every tag, and write < as &lt;.',
    ],
    [
      'markup in the edition',
      { report: `${REPORT}\n\nA <b>bold</b> word.` },
      'article.mdx:14 the edition contains markup: <b>. Use plain text; notes are tied by quote, not by markup.',
    ],
    [
      'an entry that is too far from the report',
      { entries: [person('ana', { related: [] })] },
      'ana.mdx:3 cannot be reached from the report in two steps. Add under "related" an entry that a note is about.',
    ],
    [
      'two entries for one thing',
      { entries: [ana, person('anna', { names: [{ lang: 'sv', text: 'Ana' }] })] },
      'anna.mdx:3 shares a name with people/ana. Merge the two, or make their names differ.',
    ],
    [
      'somebody who takes part after her death',
      { entries: [ana], entry: { participants: ['people/ana'] } },
      'e.mdx:3 ana cannot have taken part on 2022-05-14. Correct one of the dates.',
    ],
    [
      'an office before its holder was born',
      { entries: [person('ana', { born: '1970', roles: [{ title: 'Minister', from: '1969' }] })] },
      'ana.mdx:3 "Minister" of 1969 lies outside the life of ana. Correct one of the dates.',
    ],
    [
      'a claim with sources from one side only',
      { entries: [ana, claim(['paper-one'], ['paper-one'])] },
      'c.mdx:3 has sources from one side only. Name for each side a source that speaks of it.',
    ],
    [
      'a claim with an unknown source',
      { entries: [ana, claim(['paper-one'], ['paper-tow'])] },
      'c.mdx:3 names the source paper-tow, which is not in content/sources.json. Did you mean "paper-two"?',
    ],
    [
      'a contested statement on one publication',
      { entries: [ana, claim(['paper-one'], ['paper-two'], {}, 'Nobody signed it.<Cite id="paper-one" />')] },
      'c.mdx:10 “Nobody signed it.…” rests on one origin only, The paper-one. Cite a second one of another origin; where there is none, mark it: <Cite id="…" alone />, or alone: true in the front matter.',
    ],
    [
      'a contested note on two prints of one agency report',
      { note: { kind: 'claim' }, body: `${WORDS}.<Cite id="paper-one" /><Cite id="paper-two" />`, wire: 'wire-may' },
      'n.mdx:10 “word0 word1 word2 word3 word4 word5 word6 word7 wo…” rests on one origin only, wire-may. Cite a second one of another origin; where there is none, mark it: <Cite id="…" alone />, or alone: true in the front matter.',
    ],
    [
      'an answer on one publication without a mark',
      { entries: [ana, claim(['paper-one'], ['paper-two'], { alone: false })] },
      'c.mdx:3 the answer by Ana rests on one origin only, The paper-two. Cite a second one of another origin; where there is none, mark it: <Cite id="…" alone />, or alone: true in the front matter.',
    ],
    [
      'an answer that is older than its claim',
      { entries: [ana, claim(['paper-one'], ['paper-two'], { date: '2022-05-01' })] },
      'c.mdx:3 the answer by Ana of 2022-05-01 is older than the claim. Correct a date, or mark it with beforehand: true.',
    ],
    [
      'a statement of the day that rests on later sources',
      {
        entry: {},
        sources: ['paper-one', 'paper-two', 'paper-late'],
        entries: [{ ...ana, body: 'Born there.<Cite id="paper-late" />' }],
      },
      'ana.mdx:10 “Born there.…” rests only on sources from after 2023-01-29, the day of “A treaty”. Cite one from before, or a reference work, or put it into a since block.',
    ],
    [
      'a gist that gives away what came later',
      {
        note: { gist: 'The treaty was revoked.' },
        body: `${BODY}\n\n<Since date="2023-06">\nIt was revoked.<Cite id="paper-one" />\n</Since>`,
      },
      'n.mdx:3 the gist says “revoked”, which stands in a since block only. Say in the gist what was public on the day of “A treaty”, 2023-01-29.',
    ],
    [
      'an office without an end',
      { entries: [person('ana', { roles: [{ title: 'Minister', from: '2019' }] })] },
      'ana.mdx:3 "Minister" has no end. Give its end as "to", or as "heldOn" the latest day on which a source shows it held.',
    ],
    [
      'an office that was last seen held long ago',
      { entries: [person('ana', { roles: [{ title: 'Minister', heldOn: '2022-12' }] })] },
      'ana.mdx:3 "Minister" was last seen held on 2022-12, over two years before. Give its end as "to", or as "heldOn" the latest day on which a source shows it held.',
    ],
    [
      'a term whose example is not in the report',
      { entries: [term({ example: { exact: 'a comet' } })] },
      't.mdx:3 the example "a comet": it is not in the text; nothing in the text resembles it. Quote words that occur there once, or add a prefix.',
    ],
    [
      'a definition that is too long',
      { entries: [term({}, `${WORDS} more.<Cite id="paper-one" />`)] },
      't.mdx:10 the definition has 61 words. Keep to 60.',
    ],
  ])('%s is told with place, cause and remedy', (_, changes, sentence) =>
    expect(problems(changes)).toContain(sentence),
  );
});
