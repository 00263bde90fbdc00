import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

const FIXTURE = 'tests/fixtures/second-article';
const SLUG = 'reading-room';

let project: ProjectCopy;
let pages: Map<string, string>;
beforeAll(() => {
  project = copyProject();
  const folder = join(project.root, 'content/articles', SLUG);
  cpSync(FIXTURE, folder, { recursive: true });
  rmSync(join(folder, 'sources.json'));
  const sources = join(project.root, 'content/sources.json');
  const read = (file: string): unknown[] => JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(sources, JSON.stringify([...read(sources), ...read(join(FIXTURE, 'sources.json'))]));
  const { output, code } = project.build();
  if (code !== 0) throw new Error(output);
  pages = new Map(builtPages(join(project.root, 'dist')).map(({ path, html }) => [path, html]));
}, 120_000);
afterAll(() => project.remove());

const page = (path: string): string => pages.get(path) ?? '';

describe('a second article', () => {
  it('has its reading page, with its notes at its words, its own day and its own publisher', () => {
    const html = page(`/articles/${SLUG}/`);
    expect(html).toContain('The reading room on the quay opens again');
    expect(html).toContain('The Port Mary Courier');
    expect(html).toContain('As of 11 May 2024');
    expect([...html.matchAll(/ id="note-([a-z-]+)"/g)].map(([, name]) => name).sort()).toEqual(['board', 'keeper']);
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
    const collection = join(project.root, `dist/data/annotations/${SLUG}/collection.jsonld`);
    expect(JSON.parse(readFileSync(collection, 'utf8')).total).toBe(2);
    expect(readFileSync(join(project.root, `dist/data/articles/${SLUG}.txt`), 'utf8')).toContain('Ines Calder');
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
