import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginArticle } from '../../../src/cli/begin-article.ts';
import { findProblems } from '../../../src/cli/find-problems.ts';
import { slugOf } from '../../../src/cli/new-article.ts';
import { formatProblem } from '../../../src/errors/problem.ts';
import { describeProgress, progressOf } from '../../../src/record/progress.ts';
import { LONGEST_QUOTE } from '../../../src/record/proposals.ts';
import { wordsOf } from '../../../src/text/candidates/words.ts';
import { SHAPES } from '../../cases/papers/papers.ts';
import { STORIES } from '../../cases/papers/stories.ts';
import { SITE_CONFIG } from '../../support/site-config.ts';

const [CROSSING] = STORIES as [(typeof STORIES)[number]];
const CLAIM = 'The drivers’ alleged strike had been planned for weeks, Sergey Lavrov and Ilse Brandt were told.';
const REPORT = [
  CROSSING.headline,
  CROSSING.standfirst,
  `By ${CROSSING.authors.join(' and ')} | ${CROSSING.published}`,
  `${CROSSING.place}: ${CROSSING.paragraphs[0]}`,
  ...CROSSING.paragraphs.slice(1),
  CLAIM,
].join('\n\n');
const SLUG = 'norland-vesta-agree-reopen-rail';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'site.config.ts'), SITE_CONFIG);
  for (const name of ['sources', 'changes']) writeFileSync(join(root, `content/${name}.json`), '[]');
});
const copyContent = (): void =>
  cpSync('content', join(root, 'content'), { recursive: true, filter: (file) => !file.endsWith('original.txt') });
afterEach(() => rmSync(root, { recursive: true, force: true }));

const save = (text: string): string => {
  writeFileSync(join(root, 'report.txt'), text);
  return join(root, 'report.txt');
};
const begin = (text: string, options: Parameters<typeof beginArticle>[2] = {}, disk?: typeof fs) =>
  beginArticle(root, save(text), options, disk).output;
/** Every file below `content/`. */
const files = (): string[] =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(join(root, 'content', name)).isFile())
    .sort();
const read = (name: string): string => readFileSync(join(root, 'content/articles', SLUG, name), 'utf8');

describe('begin', () => {
  beforeEach(copyContent);

  it('shows how the report was read and the notes it may need, and writes nothing', () => {
    const before = files();
    const output = begin(REPORT);
    for (const line of [
      /^headline: +Norland and Vesta agree to reopen rail crossing after nine years$/m,
      /^byline: +Ana Petrović and Tomás O’Rourke$/m,
      /^published: +2024-10-12$/m,
      /^dateline: +HARROW BAY$/m,
      /^paragraphs: +5;/m,
      /^language: +en, told from its letters and words$/m,
      /^slug: +norland-vesta-agree-reopen-rail, made from the headline; --slug gives another$/m,
      /^p1 {3}background {4}“Norland”, before “and”$/m,
      /^p3 {3}background {4}“We have talked for long enough”$/m,
      /^ {5}person {8}“Ilse Brandt”, after “minister”$/m,
      /^p5 {3}claim {9}“alleged strike had been planned for”$/m,
      /^ {5}person {8}“Sergey Lavrov” → people\/sergey-lavrov$/m,
      /^Nothing was written\. With --write: content\/articles\/norland-vesta-agree-reopen-rail\/ with article\.mdx/m,
      /^norland-vesta-agree-reopen-rail: 0 of 5 paragraphs retold, 0 of 8 notes written, 0 sources found, 0 of 1 claim with answers\.$/m,
    ])
      expect(output).toMatch(line);
    expect(files()).toEqual(before);
  });

  it('writes the article, the original and the notes, which the check then asks to be filled in one by one', () => {
    expect(begin(REPORT, { write: true })).toContain(
      `Written: content/articles/${SLUG}/ with article.mdx, original.txt`,
    );
    expect(read('original.txt')).toBe(REPORT);
    expect(read('article.mdx')).toContain('Paragraph 1, to be retold.\n\nParagraph 2, to be retold.');
    expect(read('article.mdx')).toContain('published: "2024-10-12"');
    expect(read('notes/sergey-lavrov.mdx')).toContain('about: people/sergey-lavrov');
    const told = findProblems(root).problems.map(formatProblem);
    const file = `content/articles/${SLUG}`;
    expect(told).toContain(
      `${file}/article.mdx:2 the headline is yet to be written. Use at most 16 words, and not the publisher’s.`,
    );
    expect(told.filter((one) => /paragraph \d is yet to be retold/.test(one))).toHaveLength(5);
    const notes = readdirSync(join(root, file, 'notes'));
    for (const note of notes) {
      const own = told.filter((one) => one.startsWith(`${file}/notes/${note}:`));
      expect(own).toEqual([
        expect.stringContaining('the note is yet to be written. Write a title, a gist and a text'),
        expect.stringContaining('is not in the report. Use these words where its paragraph is retold'),
      ]);
    }
    // Headline, standfirst, publisher, caption and source; five paragraphs.
    expect(told).toHaveLength(5 + 5 + 2 * notes.length);
  });

  it('leaves an article that the check accepts once its places are filled', () => {
    begin(REPORT, { write: true });
    const folder = join(root, 'content/articles', SLUG);
    const retold = `${[...CROSSING.paragraphs, CLAIM].join('\n\n')}\n`;
    const fill = (name: string, ...changes: [string | RegExp, string][]) =>
      writeFileSync(
        join(folder, name),
        changes.reduce((text, [from, to]) => text.replace(from, to), readFileSync(join(folder, name), 'utf8')),
      );
    fill(
      'article.mdx',
      [/Headline, to be written\./, 'A line is opened'],
      [/Standfirst, to be written\./, 'Goods first'],
      [/Publisher, to be written\./, 'The Harbour Post'],
      [/Caption, to be written\./, 'A closed line'],
      [/source: .*/, 'source: tribune-2023-01-29-report'],
      [/Paragraph 1, to be retold\.[\s\S]*/, retold],
    );
    const body = `${'What a reader needs to know is told here in words that mean nothing. '.repeat(5)}<Cite id="geo-2022-05-20-bilawal-defends" /><Cite id="bs-2022-05-20-bilawal-defends" />`;
    for (const note of readdirSync(join(folder, 'notes')))
      fill(
        `notes/${note}`,
        [/title: .*, to be written\./, 'title: A claim'],
        [/gist: .*/, 'gist: A gist.'],
        [/Yet to be written\./, body],
      );
    const { problems, contents } = findProblems(root);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(describeProgress(SLUG, progressOf(SLUG, contents))).toBe(
      `${SLUG}: 5 of 5 paragraphs retold, 8 of 8 notes written, 2 sources found, 0 of 1 claim with answers.`,
    );
    expect(progressOf(SLUG, contents).isFinished).toBe(true);
  });

  it('is followed by the check, which says how far an unfinished article has come', () => {
    begin(REPORT, { write: true });
    const { stdout } = spawnSync(process.execPath, [resolve('src/cli/check.ts')], { cwd: root, encoding: 'utf8' });
    expect(stdout).toBe(
      `${SLUG}: 0 of 5 paragraphs retold, 0 of 8 notes written, 0 sources found, 0 of 1 claim with answers.\n`,
    );
  });

  it('asks for a date that the report does not have', () => {
    begin(REPORT.replace(CROSSING.published, ''), { write: true, slug: SLUG });
    expect(findProblems(root).problems.map(formatProblem)).toEqual([
      `content/articles/${SLUG}/article.mdx:6 published: must be a day on the calendar in quotation marks, such as "2023-01-29". See src/schemas/ for what the field may hold.`,
    ]);
  });
});

describe('begin, in whatever shape a report comes,', () => {
  it.each(SHAPES.map((shape) => [shape.name, shape] as const))(
    'brings none of the publisher’s words into the content: %s',
    (_, { input, report }) => {
      begin(input, { slug: 'a-report', write: true });
      const written = files()
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => readFileSync(join(root, 'content', name), 'utf8'))
        .join('\n');
      for (const words of [report.headline, report.standfirst]) expect(words && written.includes(words)).not.toBe(true);
      for (const words of report.paragraphs) {
        const all = wordsOf(words);
        for (const [i, { start }] of all.entries()) {
          const eighth = all[i + LONGEST_QUOTE];
          if (eighth !== undefined) expect(written).not.toContain(words.slice(start, eighth.end));
        }
      }
    },
  );
});

describe('the slug', () => {
  it.each([
    ['Norland and Vesta agree to reopen rail crossing', 'norland-vesta-agree-reopen-rail'],
    ['A minister’s “maiden” visit', 'ministers-maiden-visit'],
    ['Über Łódź, à la carte', 'uber-odz-la-carte'],
  ])('of “%s” is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it('is made from the date where the headline has no Latin letters', () => {
    const shape = SHAPES.find(({ report }) => report.headline?.startsWith('نہر'));
    expect(begin(shape?.input ?? '')).toMatch(/^slug: +report-2024-03-09, since the headline has no Latin letters/m);
  });
});

describe('begin says in a sentence', () => {
  beforeEach(copyContent);

  it.each([
    [
      'a text without paragraphs',
      'A headline alone',
      {},
      /report\.txt contains no paragraphs of a report\. Use "inspect"/,
    ],
    [
      'a slug in use',
      REPORT,
      { slug: 'bilawal-in-moscow' },
      /articles\/bilawal-in-moscow is in use\. Name another with --slug SLUG\./,
    ],
    [
      'a slug that cannot be one',
      REPORT,
      { slug: '../evil' },
      /the name "\.\.\/evil" may have only lower-case letters/,
    ],
    [
      'a language that is none',
      REPORT,
      { lang: 'English' },
      /--lang is "English"\. Write a BCP 47 language tag such as en/,
    ],
  ])('%s', (_, text, options, sentence) => {
    const before = files();
    expect(() => begin(text, { ...options, write: true })).toThrow(sentence);
    expect(files()).toEqual(before);
  });

  it('a name that two entries have, and leaves the choice to the writer', () => {
    const entry = readFileSync(join(root, 'content/people/sergey-lavrov.mdx'), 'utf8');
    writeFileSync(join(root, 'content/people/twin.mdx'), entry);
    expect(begin(REPORT, { write: true })).toContain(
      '“Sergey Lavrov” → people/sergey-lavrov and people/twin have this name; write the one that is meant under "about"',
    );
    expect(read('notes/sergey-lavrov.mdx')).not.toContain('about');
  });

  it.each([
    [
      'de',
      "There are no rules for the names of German: they are found by the record's own names, quotation marks and capital letters, and contested statements are left for you to find.",
    ],
    [
      'ur',
      "There are no rules for the names of Urdu: they are found by the record's own names, quotation marks and capital letters.",
    ],
  ])('what is done without rules for a language (%s)', (lang, sentence) => {
    expect(begin(REPORT, { lang })).toContain(sentence);
  });

  it('that files of the content cannot be read', () => {
    writeFileSync(join(root, 'content/people/broken.mdx'), 'no front matter');
    expect(() => begin(REPORT)).toThrow(/content\/people\/broken\.mdx:1 has no front matter/);
  });
});

describe('a disk that refuses', () => {
  const failing = (code: string, at: number): typeof fs => {
    let count = 0;
    const writeFileSync = ((...words: Parameters<typeof fs.writeFileSync>) => {
      count += 1;
      if (count === at) throw Object.assign(new Error(code), { code });
      fs.writeFileSync(...words);
    }) as typeof fs.writeFileSync;
    return { ...fs, writeFileSync };
  };

  it.each([
    ['ENOSPC', `cannot be written, since the disk is full. Free some space. Nothing was changed.`],
    ['EACCES', `may not be changed. Check that you may write there. Nothing was changed.`],
  ])('leaves nothing behind (%s)', (code, sentence) => {
    const before = files();
    for (const at of [1, 2, 5])
      expect(() => begin(REPORT, { write: true }, failing(code, at))).toThrow(`content/articles/${SLUG} ${sentence}`);
    expect(files()).toEqual(before);
    expect(readdirSync(join(root, 'content')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(existsSync(join(root, 'content/articles', SLUG))).toBe(false);
  });
});
