import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { convert } from 'html-to-text';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { entryTitle, shortNames } from '../../src/record/model.ts';
import { builtPages, isExcerpt } from '../support/pages.ts';

/** Rules of another house’s taste, and those that take a label for a sentence. */
const NOT_OURS = [
  ...['OxfordComma', 'UseTitleCase', 'LongSentences', 'UpdatePlaceNames', 'Holidays', 'RoadMap', 'ExpandMinimum'],
  ...['SentenceCapitalization', 'QuantifierNumeralConflict', 'CompoundNouns', 'DisjointPrefixes', 'MassNouns'],
  ...['MissingPreposition', 'TheProperNounPossessive', 'ExpandControl', 'AvoidAndAlso', 'DenyOffer', 'SplitWords'],
  ...[
    'FindOut',
    'ExpandTimeShorthands',
    'TheyToThem',
    'PronounKnew',
    'HavePronoun',
    'Everyday',
    'RepeatedWords',
    'MissingTo',
  ],
];

/** Text in other languages, other people’s titles and names, code, and marks that stand for numbers. */
const NOT_PROSE = [
  ...['script', 'style', 'svg', 'code', 'pre', 'kbd', 'textarea', 'select', 'img', 'button[data-mark]'],
  ...['.cite', '.alone', '.number', '.filed-from', '.cite-this', 'ol.sources', 'p.sources'],
];

/** What the attributes of a page say to readers. */
const SPOKEN =
  /\s(?:aria-label|aria-description|title|alt|placeholder)="([^"]{3,})"|<meta name="description" content="([^"]+)"/g;

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The paragraphs, headings, items and labels of a page, a line each. */
const linesOf = (html: string): string[] =>
  convert(
    html
      .replace(/<(\w+)[^>]* lang="(?!en)\w+"[^>]*>[^<]*<\/\1>/g, '')
      .replace(/<cite>([^<]*)<\/cite>/g, 'It')
      .replace(/<\/(?:span|button|label|option|summary|dt|dd|legend|td|th|a)>(?=\s*<)/g, '$&<br>'),
    {
      wordwrap: false,
      baseElements: { selectors: ['body'] },
      selectors: [
        ...NOT_PROSE.map((selector) => ({ selector, format: 'skip' })),
        { selector: 'a', options: { ignoreHref: true } },
        ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
      ],
    },
  ).split('\n');

/** Every text of the site, each once, with a page that has it. */
function everyText(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, html } of builtPages()) {
    // `site/urdu` is about Urdu. Excerpts repeat the pages, and these two list other people’s titles.
    if (path.startsWith('/ur/') || isExcerpt(path) || path === '/sources/' || path.endsWith('/cite/')) continue;
    const spoken = [...html.matchAll(SPOKEN)].map(([, label, lead]) => unescaped(label ?? lead ?? ''));
    for (const line of [...linesOf(html), ...spoken]) {
      const text = line.replace(/^\s*(?:[*•]|\d+\.)?\s+| ?…$/g, '').trim();
      if (/\p{L}{2} \p{L}/u.test(text) && !/[\u0400-\u06ff/{]/.test(text) && !found.has(text)) found.set(text, path);
    }
  }
  return found;
}

/** The paragraphs and items of a Markdown file, without code, tables and addresses. */
const prose = (markdown: string): string[] =>
  markdown
    .replace(/```[\s\S]*?```|^\s*\|.*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`[^`]*`/g, 'Code')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:#+|[-*]|\d+\.)\s+/, '')
        .replaceAll('**', '')
        .trim(),
    )
    .filter((line) => line !== '');

/** Names of people, places and publications, from the record itself, and the other words of this subject. */
function ownWords(): string[] {
  const { contents } = readContents('.');
  const names = [
    ...contents.entries.map(entryTitle),
    ...contents.entries.flatMap(shortNames),
    ...contents.sources.flatMap((source) => [
      source['container-title'],
      ...(source.author ?? []).flatMap(({ given = '', family = '', literal = '' }) => [given, family, literal]),
    ]),
  ].flatMap((name) => name.match(/[\p{Lu}][\p{L}’'-]+/gu) ?? []);
  const listed = readFileSync(fileURLToPath(new URL('../support/words.txt', import.meta.url)), 'utf8').split('\n');
  return [...new Set([...names, ...listed].filter(Boolean))];
}

describe('the English of the site', () => {
  const linter = new LocalLinter({ binary, dialect: Dialect.British });
  const own = ownWords();

  beforeAll(async () => {
    await linter.setup();
    const rules = await linter.getLintConfig();
    await linter.setLintConfig({ ...rules, ...Object.fromEntries(NOT_OURS.map((rule) => [rule, false])) });
    await linter.importWords(own);
  });

  it('has no fault of spelling or grammar', async () => {
    const faults: string[] = [];
    const files = [
      'README.md',
      'WRITING.md',
      'CONTRIBUTING.md',
      'src/cli/fresh/README.md',
      'src/cli/fresh/about.mdx',
    ].flatMap((name) =>
      prose(readFileSync(name, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')).map((text) => [text, name] as const),
    );
    for (const [text, path] of [...everyText(), ...files]) {
      for (const lint of await linter.lint(text.replaceAll('’', "'"), { language: 'plaintext' })) {
        // Some names are taken for others, or are not known in the possessive.
        if (own.includes(lint.get_problem_text().replace(/'s$/, ''))) continue;
        const { start, end } = lint.span();
        faults.push(`${path}: “${text.slice(Math.max(0, start - 40), end + 40)}”: ${lint.message()}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
