import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { textByLanguage } from '../support/text-by-language.ts';
import { buildTwoReports, SECOND_DAY, SECOND as SLUG } from '../support/two-reports.ts';

let dist: string;
let remove = (): void => {};
let pages: Map<string, string>;
beforeAll(() => {
  ({ dist, remove } = buildTwoReports());
  pages = new Map(builtPages(dist).map(({ path, html }) => [path, html]));
});
afterAll(() => remove());

const page = (path: string): string => pages.get(path) ?? '';

describe('a second article', () => {
  it('has its reading page, with its notes at its words, its own day and its own publisher', () => {
    const html = page(`/articles/${SLUG}/`);
    expect(html).toContain('The reading room on the quay opens again');
    expect(html).toContain('The Port Mary Courier');
    expect(html).toContain('As of 11 May 2024');
    expect([...html.matchAll(/ id="note-([a-z-]+)"/g)].map(([, name]) => name).sort()).toEqual([
      'board',
      'delhi',
      'keeper',
    ]);
    expect([...html.matchAll(/href="#note-board"/g)]).toHaveLength(2);
    expect(html).toContain('In the first winter the board paid');
  });

  it('has no edition that was not written, and nothing of the first', () => {
    const html = page(`/articles/${SLUG}/`);
    expect(pages.has(`/articles/${SLUG}/plain/`)).toBe(false);
    expect(html).not.toContain('Plain English');
    expect(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')).not.toMatch(/Bilawal|Lavrov|Imran Khan/);
    expect(html).toContain('Mark a passage');
  });

  it('has its passages, its references, its excerpts, its annotations and its text', () => {
    for (const path of ['passages/', 'cite/']) expect(page(`/articles/${SLUG}/${path}`)).toContain('harbour board');
    expect(page(`/embed/${SLUG}/p1-p4/`)).toContain('The reading room on the quay');
    expect(page(`/embed/${SLUG}/note/keeper/`)).toContain('Keeper of the reading room');
    const collection = join(dist, `data/annotations/${SLUG}/collection.jsonld`);
    expect(JSON.parse(readFileSync(collection, 'utf8')).total).toBe(3);
    expect(readFileSync(join(dist, `data/articles/${SLUG}.txt`), 'utf8')).toContain('Ines Calder');
  });

  it('is on the pages in Urdu in the language it was written in, and they say so', () => {
    const pieces = textByLanguage(page(`/ur/embed/${SLUG}/note/keeper/`));
    expect(pieces.find(({ text }) => text.includes('ابھی اردو میں دستیاب نہیں'))).toMatchObject({
      lang: 'ur',
      dir: 'rtl',
    });
    expect(pieces.find(({ text }) => text.includes('log books of three ferries'))).toMatchObject({
      lang: 'en-GB',
      dir: 'ltr',
    });
  });

  it('makes the home page a list with a cover for each, the newest first', () => {
    const home = page('/');
    const covers = [...home.matchAll(/href="\/articles\/([a-z-]+)\/cover\/"/g)].map(([, slug]) => slug);
    expect(covers).toEqual([SLUG, 'bilawal-in-moscow']);
    expect(home).toMatch(/>\s*Reports\s*</);
    expect(page('/articles/bilawal-in-moscow/cover/')).toContain('The story in sixty seconds');
    expect(page(`/articles/${SLUG}/cover/`)).toContain('As of 11 May 2024');
    expect(page(`/articles/${SLUG}/cover/`)).not.toMatch(/Claim:|In 15 minutes|Bilawal/);
    expect(builtPages().some(({ path }) => path.endsWith('/cover/'))).toBe(false);
  });

  it('leaves the addresses for study with the first report', () => {
    for (const path of ['', 'questions/', 'teach/', 'handouts/claims/', 'paths/one-lesson/'])
      expect(page(`/study/${path}`).replace(/^[\s\S]*<main/, '')).toContain('</h1>');
    expect(page('/study/questions/')).not.toContain('reading-room');
  });

  it('leaves the first as it was', () => {
    const words = (html: string): string =>
      html
        .replace(/^[\s\S]*<main|<(script|style)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ');
    const before = builtPages().find(({ path }) => path === '/articles/bilawal-in-moscow/')?.html ?? '';
    expect(words(page('/articles/bilawal-in-moscow/'))).toBe(words(before));
  });
});

describe('an entry that two reports mention', () => {
  const delhi = () => page('/places/new-delhi/').replace(/\s+/g, ' ');

  it('names both, with their days and publishers, and its mentions in each', () => {
    const section = delhi().match(/<section aria-labelledby="in-the-report".*?<\/section>/)?.[0] ?? '';
    const words = section.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    expect(words).toMatch(
      /In the reports .*, 29 January 2023 Note: India.*The reading room on the quay opens again The Port Mary Courier, 11 May 2024 Note: New Delhi Paragraph 2/,
    );
  });

  it('can be read as of the day of each, and each later passage knows how many days it came after', () => {
    expect([...delhi().matchAll(/<input type="radio" name="as" value="([^"]*)"/g)].map(([, value]) => value)).toEqual([
      '2023-01-29',
      SECOND_DAY,
      'now',
    ]);
    expect(delhi()).toContain('The day of “The reading room on the quay opens again”.');
    const dated = [...delhi().matchAll(/data-later="(\d)">\s*<p class="since-date">([^<]*)/g)];
    expect(dated.map(([, count, words]) => `${count} ${words}`)).toEqual([
      '1 March 2023',
      '1 March 2024',
      '2 Since then: 4 December 2025',
      '2 Since then: March 2026',
    ]);
  });

  it('has one day where only one report leads to it', () => {
    const html = page('/people/sergey-lavrov/');
    expect(html).toContain('As of 29 January 2023');
    expect(html).not.toContain('As of 11 May 2024');
  });

  it('is listed with its report among what rests on a source, and on the timeline both days are marked', () => {
    expect(page('/sources/')).toContain('note “New Delhi” on “The reading room on the quay opens again”');
    const axis = page('/timeline/').match(/<div class="axis[\s\S]*?<\/svg>/)?.[0] ?? '';
    expect(axis.match(/<text class="day[^>]*>[^<]*/g)?.map((text) => text.replace(/.*>/, ''))).toEqual([
      '29 January 2023',
      '11 May 2024',
    ]);
    for (const path of ['timeline', 'map', 'events']) expect(page(`/${path}/`)).toContain('As of 11 May 2024');
  });

  it('has no unmarked later passage where there are several days', () => {
    const shared = [...pages].filter(([, html]) => html.includes('id="as-2"'));
    expect(shared.length).toBeGreaterThan(5);
    for (const [path, html] of shared)
      expect(html.match(/ data-(?:later|then-only)(?:=""|[ >])/g) ?? [], path).toEqual([]);
  });

  it('is excerpted with its days, and their heights', () => {
    const facts = JSON.parse(readFileSync(join(dist, 'embed/timeline/excerpt.json'), 'utf8'));
    expect(facts.days.map(({ day }: { day: string }) => day)).toEqual(['2023-01-29', SECOND_DAY]);
    expect(page('/embed/timeline/')).toContain('As of 11 May 2024');
    expect(page('/embed/reading-room/note/board/')).not.toContain('As of 29 January 2023');
  });
});
