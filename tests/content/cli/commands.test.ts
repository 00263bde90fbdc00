import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anchorSelectors } from '../../../src/cli/anchor-selectors.ts';
import { findProblems } from '../../../src/cli/find-problems.ts';
import { importOriginal } from '../../../src/cli/import-original.ts';
import { inspectReport } from '../../../src/cli/inspect-report.ts';
import { newEntry, newNote } from '../../../src/cli/new-content.ts';
import { scaffoldNotes } from '../../../src/cli/scaffold-notes.ts';
import { formatProblem, ProblemError } from '../../../src/errors/problem.ts';
import { editionText } from '../../../src/text/edition.ts';
import { REPORTS } from '../../cases/reports.ts';
import { SITE_CONFIG } from '../../support/site-config.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  writeFileSync(join(folder, 'site.config.ts'), SITE_CONFIG);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const save = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('inspect', () => {
  it('prints the parts as JSON, and null for what is absent', () => {
    const { output, code } = inspectReport(save('a.txt', REPORTS[1]?.pasted ?? ''), { json: true });
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(output))).toEqual([
      'headline',
      'standfirst',
      'byline',
      'published',
      'updated',
      'dateline',
      'caption',
      'paragraphs',
      'dropped',
    ]);
    expect(JSON.parse(output)).toMatchObject({
      byline: 'Ana Lindqvist',
      published: '2023-01-29',
      dateline: 'PORT MARY',
      standfirst: null,
    });
  });

  it('prints them to be read, with what was dropped', () => {
    const { output } = inspectReport(save('a.txt', REPORTS[0]?.pasted ?? ''), { json: false });
    expect(output).toMatch(/headline: +Ships return to the harbour\n/);
    expect(output).toMatch(/p2 {2}The second paragraph/);
    expect(output).toContain('Dropped, as part of the page and not the report:\n  COMMENTS');
  });
});

describe('anchor', () => {
  it('prints where each quote stands, in code units of the text as given', () => {
    const text = save('text.txt', '\ufeffOne 😀 “two” three, two.');
    const selectors = save(
      's.json',
      JSON.stringify([
        { id: 'a', exact: '“two”' },
        { id: 'b', exact: 'two' },
        { id: 'c', exact: 'nine lives' },
      ]),
    );
    const placed = JSON.parse(anchorSelectors(text, selectors, { json: true }).output);
    expect(placed).toMatchObject([
      { id: 'a', status: 'exact', start: 8, end: 13, score: 1 },
      { id: 'b', status: 'ambiguous', start: null, end: null },
      { id: 'c', status: 'orphan', start: null, end: null, score: 0 },
    ]);
    expect(Object.keys(placed[0])).toEqual(['id', 'status', 'start', 'end', 'score', 'reason']);
  });

  it.each([
    ['{', /s\.json is not JSON \(.+\)\. Give a list of/],
    ['{}', /s\.json does not contain a list\. Give a list of/],
    ['[{"id":"a"}]', /item 1 has no text in "exact"/],
    ['[{"id":"a","exact":"b","prefix":3}]', /item 1 has a "prefix" that is not text/],
    ['[3]', /item 1 is not an object/],
  ])('says what is wrong with selectors such as %s', (json, sentence) => {
    const text = save('text.txt', 'words');
    expect(() => anchorSelectors(text, save('s.json', json), { json: true })).toThrow(sentence);
  });
});

describe('import', () => {
  beforeEach(() =>
    cpSync('content', join(folder, 'content'), { recursive: true, filter: (file) => !file.endsWith('original.txt') }),
  );

  it('refuses a text without paragraphs, and an article that is not there', () => {
    const short = save('a.txt', 'A headline alone');
    expect(() => importOriginal(folder, short, { slug: undefined, allowOrphans: false })).toThrow(
      'contains no paragraphs of a report',
    );
    const report = save('b.txt', REPORTS[0]?.pasted ?? '');
    expect(() => importOriginal(folder, report, { slug: 'bilawal-in-moskow', allowOrphans: false })).toThrow(
      'content/articles contains no article "bilawal-in-moskow". Did you mean "bilawal-in-moscow"?',
    );
  });

  it('says so when the text cannot be kept', () => {
    mkdirSync(join(folder, 'content/articles/bilawal-in-moscow/original.txt'));
    const report = save('b.txt', REPORTS[0]?.pasted ?? '');
    expect(() => importOriginal(folder, report, { slug: undefined, allowOrphans: true })).toThrow(
      /original\.txt cannot be changed \(EISDIR\)\. Check that you may write there\. Nothing was changed\./,
    );
  });
});

describe('check', () => {
  const told = () => findProblems(folder).problems.map(formatProblem);
  const files = {
    'content/articles/a/article.mdx': 'no front matter',
    'content/people/p.mdx': '---\nname: "x\n---\n',
    'content/terms/t.mdx': '---\nterm: T\ngits: x\n---\n',
  };

  it('tells of every file that cannot be read, with line and remedy', () => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      save(name, text);
    }
    save('content/sources.json', '[{"id": "a-b"},{"id": "a-b"}]');
    const sentences = told().join('\n');
    expect(sentences).toContain(
      'content/articles/a/article.mdx:1 has no front matter. Begin the file with --- and its fields.',
    );
    expect(sentences).toMatch(
      /content\/people\/p\.mdx:\d cannot be read: .+ Check the quotation marks, colons and indents nearby\./,
    );
    expect(sentences).toContain('content/terms/t.mdx:3 has an unknown field, "gits". Did you mean "gist"?');
    expect(sentences).toMatch(/content\/sources\.json:1 0\.type: /);
  });

  it('finds nothing wrong with the content of the site', () => {
    cpSync('content', join(folder, 'content'), { recursive: true });
    expect(told()).toEqual([]);
    expect(readFileSync(join(folder, 'content/sources.json'), 'utf8').length).toBeGreaterThan(1000);
  });
});

describe('annotations', () => {
  it('leaves out a quote over two paragraphs, and offers its part in the first', () => {
    cpSync('content', join(folder, 'content'), { recursive: true });
    const { contents } = findProblems(folder);
    const [first = '', second = ''] = editionText(contents.articles[0]?.body ?? '').paragraphs;
    const [end, beginning] = [first.split(' ').slice(-3).join(' '), second.split(' ').slice(0, 4).join(' ')];
    const selector = { type: 'TextQuoteSelector', exact: `${end}\n\n${beginning}` };
    const file = save('a.json', JSON.stringify({ type: 'Annotation', body: 'Words.', target: { selector } }));
    const { output, code } = scaffoldNotes(folder, [file], { slug: undefined, allowOrphans: false });
    expect(output).toContain('it runs over two paragraphs');
    expect(output).toContain(`Quote words from one paragraph, such as “${end}”`);
    expect(output).toContain('1 left out');
    expect(code).toBe(1);
  });
});

describe('new-note and new-entry', () => {
  const problemOf = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof ProblemError) return error.problems.map(formatProblem).join('\n');
      throw error;
    }
    return '';
  };
  beforeEach(() => cpSync('content', join(folder, 'content'), { recursive: true }));

  it('write a file that the check then asks to be filled in, and never write over one', () => {
    const { output } = newNote(folder, 'close to the big powers', { kind: 'background' });
    const file = 'content/articles/bilawal-in-moscow/notes/close-to-the-big-powers.mdx';
    expect(output).toContain(`${file}: created, for “close to the big powers” in paragraph 1.`);
    expect(readFileSync(join(folder, file), 'utf8')).toContain('- exact: close to the big powers');
    const { problems } = findProblems(folder);
    expect(problems.map(formatProblem).join('\n')).toMatch(/close-to-the-big-powers\.mdx/);
    expect(problemOf(() => newNote(folder, 'close to the big powers', {}))).toContain('already exists');
  });

  it('say how to tell one place from another, and what was probably meant', () => {
    expect(problemOf(() => newNote(folder, 'Moscow', {}))).toMatch(
      /--prefix with the words before the right one: “.+be in” or/,
    );
    expect(newNote(folder, 'Moscow', { prefix: 'bilateral visit to', name: 'one', kind: 'place' }).code).toBe(0);
    expect(problemOf(() => newNote(folder, 'close to the great powers', {}))).toContain('Did you mean “');
    expect(problemOf(() => newNote(folder, 'Washington', { kind: 'persons' }))).toContain(
      'Use one of person, organisation',
    );
    expect(problemOf(() => newNote(folder, 'Washington', { name: '../../../evil' }))).toContain(
      'only lower-case letters, digits and single hyphens',
    );
  });

  it.each(['people', 'organisations', 'events', 'claims', 'places', 'terms'])('write an entry of %s', (kind) => {
    newEntry(folder, `${kind}/a-new-one`);
    expect(readFileSync(join(folder, `content/${kind}/a-new-one.mdx`), 'utf8')).toContain(
      'One sentence of at most 30 words',
    );
    expect(findProblems(folder).problems.map(({ file }) => file)).toContain(`content/${kind}/a-new-one.mdx`);
  });

  it('know no other kinds', () => {
    expect(problemOf(() => newEntry(folder, 'persons/x'))).toContain('Write it like people/a-name');
    expect(problemOf(() => newEntry(folder, 'people/../x'))).toContain('does not name a kind of entry');
  });
});
