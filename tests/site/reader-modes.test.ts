import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/cli/read-contents.ts';
import { READING } from '../support/pages.ts';
import { DIST } from '../support/serve.ts';

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;
const wordsOf = (element: { textContent: string | null } | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A built page as the reader mode of Firefox shows it. */
function inReaderMode(path: string) {
  const page = documentOf(readFileSync(join(DIST, path, 'index.html'), 'utf8'));
  const heading = wordsOf(page.querySelector('h1'));
  const isOffered = isProbablyReaderable(page);
  const article = new Readability(page).parse();
  return {
    heading,
    isOffered,
    article,
    content: documentOf(`<!doctype html><html><body>${article?.content}</body></html>`),
  };
}

/** The links with a number in them that follow another one at once, so that 1 and 2 read as 12. */
const runTogether = (content: Document): string[] =>
  [...content.querySelectorAll('a')]
    .filter((link) => /\d$/.test(wordsOf(link)) && /^(<[^>]*>)*\d/.test(textAfter(link)))
    .map((link) => `${wordsOf(link)}${textAfter(link).slice(0, 20)}`);
const textAfter = ({ nextSibling }: Element): string => nextSibling?.textContent ?? '';

const SITE = 'The Annotated Backgrounder';
const [article] = readContents('.').contents.articles;

describe.each([
  ['the reading edition', READING],
  ['the plain edition', `${READING}plain/`],
])('%s in a reader mode', (_, path) => {
  const text = readFileSync(join(DIST, 'data', `${READING.slice(1, -1)}.txt`), 'utf8');
  const { isOffered, heading, article: read, content } = inReaderMode(path);

  it('is offered, with its headline, standfirst, reporter and site', () => {
    expect(isOffered).toBe(true);
    expect(read?.title).toContain(heading);
    expect(read).toMatchObject({ byline: article?.data.byline, siteName: SITE, lang: 'en-GB' });
  });

  it('has its fourteen paragraphs, each once and in order, the first with the place it was sent from', () => {
    const paragraphs = [...content.querySelectorAll('p')].map(wordsOf).filter((words) => /^\d/.test(words));
    expect(paragraphs.map((words) => Number.parseInt(words, 10))).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
    expect(paragraphs[0]).toMatch(new RegExp(`^1 ${article?.data.dateline} [A-Z]`));
    if (path === READING)
      expect(paragraphs.map((words) => words.replace(/^\d+ (Islamabad )?/, ''))).toEqual(text.split('\n\n'));
  });
});

describe('pages of the record in a reader mode', () => {
  it.each([
    'people/sergey-lavrov',
    'organisations/sco',
    'events/samarkand-2022',
    'claims/us-conspiracy',
    'terms/cipher',
  ])('%s is offered, with its heading, and the site as its author', (path) => {
    const { isOffered, heading, article } = inReaderMode(path);
    expect(isOffered).toBe(true);
    expect(article).toMatchObject({ title: heading, byline: SITE });
  });
});

describe('citations in a reader mode', () => {
  it.each([READING, `${READING}plain/`, 'people/sergey-lavrov', 'claims/us-conspiracy'])(
    'have numbers that can be told from each other: %s',
    (path) => {
      const { content } = inReaderMode(path);
      expect(wordsOf(content.body)).toMatch(/[a-z][.,;]?\d+, \d+ [A-Z]/);
      expect(runTogether(content)).toEqual([]);
    },
  );
});
