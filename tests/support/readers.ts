import { Readability } from '@mozilla/readability';
import { convert } from 'html-to-text';
import { parseHTML } from 'linkedom';
import { parseReport } from '../../src/text/import/report.ts';
import type { Shape } from '../cases/papers/shape.ts';

/** What a program reads in a shape; a part that it does not give is `null`. */
type Reading = Omit<Shape['report'], 'caption'>;
type Reader = (shape: Shape) => Reading;

const NOTHING: Reading = {
  headline: null,
  standfirst: null,
  authors: [],
  published: null,
  updated: null,
  dateline: null,
  paragraphs: [],
};

/** The names in a byline, without the place they write from. */
const namesIn = (byline: string | null | undefined): string[] =>
  (byline ?? '')
    .replace(/^by /i, '')
    .replace(/ in [A-Z]\w+$/, '')
    .split(/\s*(?:,|\||&|\band\b)\s*/)
    .filter((name) => name !== '');

const linesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const ours: Reader = ({ input }) => {
  const { byline, ...report } = parseReport(input);
  return { ...report, authors: namesIn(byline) };
};

/** Mozilla's, with the paragraphs of its content; plain text is not for it. */
const readability: Reader = ({ input, isPage }) => {
  if (!isPage) return NOTHING;
  const article = new Readability(parseHTML(input).document as unknown as Document).parse();
  if (article === null) return NOTHING;
  const content = convert(article.content ?? '', {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
  return {
    ...NOTHING,
    headline: article.title ?? null,
    standfirst: article.excerpt ?? null,
    authors: namesIn(article.byline),
    published: article.publishedTime?.slice(0, 10) ?? null,
    paragraphs: linesOf(content),
  };
};

/** The words of the article, or of the page, as lines: it gives nothing else. */
const htmlToText: Reader = ({ input, isPage }) => ({
  ...NOTHING,
  paragraphs: linesOf(
    isPage
      ? convert(input, {
          wordwrap: false,
          baseElements: { selectors: ['article', 'main', 'body'], orderBy: 'selectors' },
          limits: { maxBaseElements: 1 },
          selectors: [
            { selector: 'a', options: { ignoreHref: true } },
            { selector: 'img', format: 'skip' },
            ...['h1', 'h2', 'h3'].map((selector) => ({ selector, options: { uppercase: false } })),
          ],
        })
      : input,
  ),
});

export const READERS: Readonly<Record<string, Reader>> = {
  'this site': ours,
  Readability: readability,
  'html-to-text': htmlToText,
};

export const FIELDS = ['headline', 'standfirst', 'authors', 'published', 'updated', 'dateline', 'paragraphs'] as const;
type Scores = Readonly<Record<(typeof FIELDS)[number], number>>;

/**
 * How much of each field a program reads rightly, from 0 to 1: the share of shapes in which the field is the right one,
 * and for paragraphs the mean F1 of the lines. Where a program leaves the dateline in the first paragraph, the paragraph
 * counts as right.
 */
export function scoresOf(reader: Reader, shapes: readonly Shape[]): Scores {
  const readings = shapes.map((shape) => [reader(shape), shape.report] as const);
  const mean = (score: (read: Reading, right: Reading) => number): number =>
    readings.reduce((sum, [read, right]) => sum + score(read, right), 0) / shapes.length;
  return Object.fromEntries(
    FIELDS.map((field) => [
      field,
      mean((read, right) =>
        field === 'paragraphs'
          ? f1(read.paragraphs, right.paragraphs)
          : Number(JSON.stringify(read[field]) === JSON.stringify(right[field])),
      ),
    ]),
  ) as unknown as Scores;
}

function f1(read: readonly string[], right: readonly string[]): number {
  const first = right[0] ?? '';
  const hits = read.filter(
    (line) => right.includes(line) || (line.endsWith(first) && line.length < first.length + 60),
  ).length;
  return (2 * hits) / (read.length + right.length);
}
