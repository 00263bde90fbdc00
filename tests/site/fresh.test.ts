import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORIES } from '../cases/papers/stories.ts';
import { freshCopy, type ProjectCopy } from '../support/project.ts';

/** Builds and browsers, one after the other. */
const MINUTES = 10 * 60_000;

let project: ProjectCopy;
beforeAll(() => {
  project = freshCopy();
}, MINUTES);
afterAll(() => project.remove());

const page = (path: string): string => readFileSync(join(project.root, 'dist', path, 'index.html'), 'utf8');

describe('a fresh project', () => {
  it(
    'checks, builds and passes the tests of its pages at once, and says what to do first',
    () => {
      expect(project.check()).toEqual({ output: expect.stringMatching(/^The content is sound: 0 articles/), code: 0 });
      const { output, code } = project.build();
      expect(code, output).toBe(0);
      expect(output).not.toContain('[WARN] [glob-loader]');
      expect(page('')).toMatch(/No report yet\.[\s\S]*npm run article -- begin FILE --write/);
      const tested = project.test('--project', 'any');
      expect(tested.code, tested.output).toBe(0);
    },
    MINUTES,
  );

  it(
    'does the same with an article and nothing else',
    () => {
      const folder = join(project.root, 'content/articles/reading-room');
      cpSync('tests/fixtures/second-article', folder, { recursive: true });
      // It is about an entry of our record.
      rmSync(join(folder, 'notes/delhi.mdx'));
      renameSync(join(folder, 'sources.json'), join(project.root, 'content/sources.json'));
      const { output, code } = project.build();
      expect(code, output).toBe(0);
      expect(page('')).toContain('Read the report with its 2 notes');
      expect(page('articles/reading-room')).toContain('Harbour notes');
      const tested = project.test('--project', 'any');
      expect(tested.code, tested.output).toBe(0);
    },
    MINUTES,
  );

  it('begins an article of a report', () => {
    const [story] = STORIES;
    const text = [
      story?.headline,
      `By ${story?.authors.join(' and ')} | ${story?.published}`,
      ...(story?.paragraphs ?? []),
    ];
    writeFileSync(join(project.root, 'report.txt'), text.join('\n\n'));
    const begun = project.article('begin', 'report.txt', '--write');
    expect(begun.code, begun.output).toBe(0);
    const { output } = project.check();
    expect(output).toContain('the headline is yet to be written');
    expect(output).toMatch(/0 of \d paragraphs retold/);
  });
});
