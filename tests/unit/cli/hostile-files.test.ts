import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cpuUsage, memoryUsage } from 'node:process';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProblems } from '../../../src/cli/find-problems.ts';
import { importOriginal } from '../../../src/cli/import-original.ts';
import { inspectReport } from '../../../src/cli/inspect-report.ts';
import { scaffoldNotes } from '../../../src/cli/scaffold-notes.ts';
import { formatProblem, type Problem, ProblemError } from '../../../src/errors/problem.ts';
import { createAnchorer } from '../../../src/text/anchor.ts';
import { SITE_CONFIG } from '../../support/site-config.ts';

/** What a reader may give us, in shapes that no one writes by hand. Each ends in time and in memory, and in sentences. */
const SECONDS = 60;
const MEGABYTES = 600;

let root: string;
const save = (name: string, content: string | Uint8Array): string => {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
  save('site.config.ts', SITE_CONFIG);
  save('content/sources.json', '[]');
  save('content/changes.json', '[]');
  save('content/articles/a/article.mdx', `${ARTICLE}One two three.`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ARTICLE = `---
headline: H
standfirst: S
byline: B
publisher: P
published: "2023-01-29"
dateline: D
caption: c
language: en
source: a-b
checked: "2023-01-29"
---
`;
const NOTE = '---\nkind: term\ntitle: T\ngist: G.\ntargets:\n  - exact: two\n---\n';
const IN_NOTE = 'content/articles/a/notes/n.mdx';

/** Acts within the bounds, and gives the problems it ends in. Anything else that is thrown is a fault of ours. */
function bounded(act: () => readonly Problem[] | undefined): readonly Problem[] {
  const [begin, before] = [cpuUsage(), memoryUsage().rss];
  let problems: readonly Problem[] = [];
  try {
    problems = act() ?? [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems = error.problems;
  }
  // Of the processor, not of the clock: other tests run beside this one.
  const { user, system } = cpuUsage(begin);
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
  expect((memoryUsage().rss - before) / 1e6).toBeLessThan(MEGABYTES);
  for (const problem of problems) {
    expect(problem.file).not.toBe('');
    expect(problem.cause).toMatch(/\S/);
    expect(problem.cause).not.toMatch(/[.]$|undefined|\[object|Error:/);
    expect(problem.remedy).toMatch(/^\P{Ll}.*[.!?]$/su);
    expect(formatProblem(problem).length).toBeLessThan(70_000);
  }
  return problems;
}

const check = () => bounded(() => findProblems(root).problems);
const times = (text: string, length: number): string => text.repeat(Math.floor(length / text.length));
const NAMES = 'bcdefghi';

describe('content in a shape nobody writes', () => {
  const room = 19_000;
  const most = 100_000;
  it.each<[string, string, string, RegExp]>([
    ['opening brackets', IN_NOTE, NOTE + times('[', room), /has no citation/],
    ['stars and underscores', IN_NOTE, NOTE + times('*a_', room), /has no citation/],
    ['nested quotations', IN_NOTE, `${NOTE}${times('> ', room)}x`, /./],
    ['tags that are not closed', IN_NOTE, NOTE + times('<Since date="2024">', room), /not valid MDX/],
    ['signs of less than', IN_NOTE, NOTE + times('<', room), /not valid MDX/],
    ['braces', IN_NOTE, NOTE + times('{', room), /not valid MDX/],
    ['unfinished links', IN_NOTE, NOTE + times('[a](b', room), /has no citation/],
    ['a script', IN_NOTE, `${NOTE}<script>alert(1)</script>`, /uses <script> in a sentence/],
    ['an import', IN_NOTE, `${NOTE}import x from 'node:fs'\n\nWords.`, /an import or export/],
    ['an expression', IN_NOTE, `${NOTE}Words {process.env.HOME} words.`, /expression/],
    ['more than a note can hold', IN_NOTE, NOTE + times('word ', most), /is 100\.\d kB, and the limit is 20 kB/],
    [
      'names in YAML that lead to ever more',
      IN_NOTE,
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...NAMES].map((name, i) => `${name}: &${name} [${times(`*${NAMES[i - 1] ?? 'a'},`, 27)}]`).join('\n')}\n---\nx`,
      /far more than the file contains/,
    ],
    ['deep YAML', IN_NOTE, `---\na: ${times('[', room)}\n---\nx`, /cannot be read/],
    [
      'names of an object’s own',
      IN_NOTE,
      '---\n__proto__: { kind: term }\nconstructor: 1\n---\nx',
      /not known here|is missing|must be/,
    ],
    ['a tag of YAML', IN_NOTE, '---\nkind: !!js/function "function(){}"\n---\nx', /./],
    ['deep JSON', 'content/sources.json', times('[', most), /cannot be read/],
    ['a number for a list', 'content/sources.json', '7', /./],
    ['an edition of nothing but signs', 'content/articles/a/article.mdx', ARTICLE + times('\u202e', most), /./],
    [
      'an edition with a script',
      'content/articles/a/article.mdx',
      `${ARTICLE}<script>alert(1)</script>`,
      /contains markup: <script>/,
    ],
    [
      'an edition of 6 MB',
      'content/articles/a/article.mdx',
      ARTICLE + times('word ', 6_000_000),
      /is 6\.0 MB, and the limit is 5 MB/,
    ],
    [
      'a date without an end',
      'content/events/e.mdx',
      `---\ntitle: T\nkind: visit\ndate: "${times('2023-01-', 9000)}"\ngist: G.\n---\nx`,
      /is not a date/,
    ],
  ])('%s', (_, file, content, says) => {
    save(file, content);
    const problems = check().filter((problem) => problem.file === file);
    expect(problems.map(({ cause }) => cause).join('\n')).toMatch(says);
  });

  it.each(['My Note', 'Lavrov', 'ü', 'a--b', 'CON', '..a', '-a'])('the name “%s”', (name) => {
    save(`content/articles/a/notes/${name}.mdx`, `${NOTE}x`);
    const told = check().find(({ file }) => file.endsWith(`/${name}.mdx`));
    expect(told?.cause).toBe(`the name "${name}" cannot be part of an address`);
  });

  it('whatever the bytes', () => {
    const files = fc.constantFrom(
      IN_NOTE,
      'content/articles/a/article.mdx',
      'content/sources.json',
      'content/people/p.mdx',
    );
    fc.assert(
      fc.property(files, fc.uint8Array({ maxLength: 400 }), fc.boolean(), (file, bytes, framed) => {
        save(file, framed ? Buffer.concat([Buffer.from(NOTE), bytes]) : bytes);
        check();
      }),
      { numRuns: 150 },
    );
  });

  it('whatever the values', () => {
    const field = fc.constantFrom(
      'kind',
      'title',
      'gist',
      'about',
      'targets',
      'exact',
      'names',
      'date',
      'related',
      'strip',
      'roles',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(
          'articles/a/notes/n',
          'people/p',
          'events/e',
          'terms/t',
          'places/p',
          'claims/c',
          'articles/a/threads/t',
          'articles/a/questions/q',
          'articles/a/paths/p',
          'articles/a/cover',
        ),
        fc.dictionary(field, fc.jsonValue(), { maxKeys: 6 }),
        (path, values) => {
          save(`content/${path}.mdx`, `---\n${JSON.stringify(values)}\n---\nWords.`);
          check();
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a report in a shape nobody writes', () => {
  const large = 900_000;
  const SHAPES: readonly [string, string][] = [
    ['signs of less than', times('<', large)],
    ['elements within elements', times('<div>', large)],
    ['paragraphs by the ten thousand', times('<p>A sentence of words.</p>', large)],
    ['attributes', `<p ${times('a=b ', large)}>`],
    ['comments', times('<!--', large)],
    ['entities', times('&lt;', large)],
    ['empty lines', times('\n', large)],
    ['dates', times('January 29, 2023\n', large)],
    ['accents on one letter', `a${times('\u0301', large / 2)}`],
    ['overrides of direction', `${times('\u202e', large / 3)}a`],
    ['one word', times('1', large)],
    ['short lines', times('aaa\n', large)],
    ['captions', times('Photo: A\n', large)],
    ['times', times('<time datetime=2023-01-29>a', large)],
    ['tables in tables', times('<table><tr><td>', large)],
  ];

  it.each(SHAPES)('of %s is read, or refused in a sentence', (_, text) => {
    bounded(() => {
      inspectReport(save('r.txt', text), { json: true });
      return undefined;
    });
  });

  it.each(SHAPES)('of %s takes a quote, or refuses it', (_, text) => {
    bounded(() => {
      const given = createAnchorer(text.slice(0, 200_000))({
        exact: `${text.slice(5, 60)}zq`,
        prefix: text.slice(0, 30),
      });
      expect(given.range === undefined || given.range.end > given.range.start).toBe(true);
      return undefined;
    });
  });

  it('never changes what is there when it cannot be imported', () => {
    for (const [, text] of SHAPES.slice(0, 4))
      bounded(() => void importOriginal(root, save('r.txt', text), { slug: undefined, allowOrphans: false }));
    expect(findProblems(root).contents.articles).toHaveLength(1);
  });

  it('whatever the markup, no element of it is left; what its words say of one stays words', () => {
    const piece = fc.constantFrom(
      '<script>',
      '</script>',
      'alert(1)',
      '<p>',
      '</p>',
      '<img src=x onerror=alert(1)>',
      '&lt;script&gt;',
      '\u202e',
      '\u0007',
      '<svg onload=alert(1)>',
      'Words of a report.',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 40 }), (pieces) => {
        bounded(() => {
          const { output } = inspectReport(save('r.html', `<!doctype html><body>${pieces.join('')}`), { json: true });
          const { paragraphs } = JSON.parse(output) as { paragraphs: string[] };
          const words = paragraphs.join('\n');
          const written = pieces.filter((one) => one === '&lt;script&gt;').length;
          expect(words.match(/<script/gi)?.length ?? 0).toBeLessThanOrEqual(written);
          expect(words).not.toMatch(/<img|<svg/i);
          return undefined;
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('annotations in a shape nobody writes', () => {
  it.each<[string, string]>([
    ['deep lists', times('[', 900_000)],
    ['objects within objects', times('{"a":', 900_000)],
    ['fifty thousand that say nothing', JSON.stringify(Array(50_000).fill({ type: 'Annotation' }))],
    [
      'a page that is its own first',
      '{"type":"AnnotationCollection","first":{"type":"AnnotationCollection","first":{}}}',
    ],
    [
      'a quote of a megabyte',
      JSON.stringify([
        {
          type: 'Annotation',
          target: { selector: { type: 'TextQuoteSelector', exact: times('ab ', 900_000) } },
          body: 'x',
        },
      ]),
    ],
  ])('%s', (_, text) => {
    bounded(() => void scaffoldNotes(root, [save('a.jsonld', text)], { slug: undefined, allowOrphans: false }));
    expect(findProblems(root).contents.notes).toEqual([]);
  });
});
