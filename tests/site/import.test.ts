import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editionText } from '../../src/text/edition.ts';
import { pastedPage } from '../fixtures/pasted-page.ts';
import { builtPages, READING } from '../support/pages.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

const EDITION = 'content/articles/bilawal-in-moscow/article.mdx';
const ORIGINAL = 'content/articles/bilawal-in-moscow/original.txt';
const inCopy = (path: string): string => readFileSync(join(project.root, path), 'utf8');
const save = (name: string, text: string): string => {
  writeFileSync(join(project.root, name), text);
  return name;
};
const edition = () => editionText(inCopy(EDITION).replace(/^---[\s\S]*?\n---\n/, '')).paragraphs;

/** The reading page of the copy, its words alone. */
const readingPage = (): string =>
  (builtPages(join(project.root, 'dist')).find(({ path }) => path === READING)?.html ?? '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

describe('with the publisher’s own text', () => {
  const theirs = 'They alone have this sentence.';
  const hostile = '<script>alert(1)</script> &amp; <img src=x onerror=alert(2)>';
  const asRead = () => edition().map((words, i) => (i === 1 ? `${words} ${theirs}` : words));

  it('every note finds its place, and forgetting brings the edition back as it was', () => {
    const before = inCopy(EDITION);
    const imported = project.article('import', save('pasted.txt', pastedPage(asRead())));
    expect(imported.output).toMatch(/\d+ notes with \d+ quotes: \d+ exact, [1-9]\d* normalized\./);
    expect(imported.code).toBe(0);
    expect(inCopy(ORIGINAL)).toContain(theirs);

    expect(project.article('forget').output).toContain('Removed: the original of bilawal-in-moscow');
    expect(inCopy(EDITION)).toBe(before);
    // Nothing of the original is left, so that the next build is one of the edition: `supply-chain.test.ts` compares two of those.
    expect(() => inCopy(ORIGINAL)).toThrow();
  });

  it('changes nothing and tells which when a note is lost', () => {
    const text = pastedPage(edition()).replace('US dictation', 'orders from abroad');
    const refused = project.article('import', save('changed.txt', text));
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/dictation +orphan +— +“US dictation”/);
    expect(refused.output).toContain('Nothing was changed.');
    expect(() => inCopy(ORIGINAL)).toThrow();
  });

  describe('and told to go on without the lost note', () => {
    let html = '';
    beforeAll(() => {
      const text = pastedPage(asRead().map((words) => `${words} ${hostile}`)).replace('US dictation', 'a stranger');
      expect(project.article('import', save('lost.txt', text), '--allow-orphans').code).toBe(0);
      const { output, code } = project.build();
      expect(code, output).toBe(0);
      html = builtPages(join(project.root, 'dist')).find(({ path }) => path === READING)?.html ?? '';
    });
    afterAll(() => void project.article('forget'));

    it('the site is built on their text, with its label', () => {
      expect(readingPage()).toContain('Minister off to Moscow, says a page that was pasted');
      expect(readingPage()).toContain('The original text of the report');
      expect(readingPage()).not.toContain('Reading edition');
      expect(readingPage()).not.toContain('Comments are moderated');
      expect(readingPage()).toContain(theirs);
    });

    it('its sentences have the voices that the edition gives them, and the others none', () => {
      const said = [...html.matchAll(/<span class="said"[^>]*>/g)];
      expect(said.length).toBeGreaterThanOrEqual(20);
      expect(html).toContain('Imran Khan, claimed: “By his account”');
    });

    it('what leaves the site stays ours', () => {
      for (const path of ['data/articles/bilawal-in-moscow.txt', 'embed/bilawal-in-moscow/excerpts.json']) {
        expect(inCopy(`dist/${path}`)).toContain(edition()[1]);
        expect(inCopy(`dist/${path}`)).not.toContain(theirs);
      }
      expect(inCopy('dist/embed/bilawal-in-moscow/p2/index.html')).not.toContain(theirs);
    });

    it('a note without a place is told, at the end', () => {
      expect(readingPage()).toContain('Notes without a place in this text');
    });

    it('markup in the text is shown as letters', () => {
      expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp;amp; &lt;img/g)).toHaveLength(14);
      expect(html.match(/<script>alert|<img/)).toBe(null);
    });
  });
});

describe('a build of broken content', () => {
  const NOTE = 'content/articles/bilawal-in-moscow/notes/dictation.mdx';
  /** What a build prints when these words of the note are others. It must stop. */
  const said = (changes: readonly (readonly [right: string, wrong: string])[]): string => {
    const text = inCopy(NOTE);
    writeFileSync(
      join(project.root, NOTE),
      changes.reduce((changed, [right, wrong]) => changed.replace(right, wrong), text),
    );
    const { output, code } = project.build();
    writeFileSync(join(project.root, NOTE), text);
    expect(code).toBe(1);
    return output;
  };

  it('stops, and says of every fault where it is, what it is and what to do', () => {
    const output = said([
      ['exact: US dictation', 'exact: US dictatoin'],
      ['id="ht-2022-03-07-slaves"', 'id="ht-2022-03-07-slave"'],
      ['about: claims/refused-dictation', 'about: claims/refused-dictatio'],
      ['<Since date="2023-02">', '<Since date="2022-02">'],
    ]);
    for (const message of [
      /dictation\.mdx:\d+ quote "US dictatoin" is not in the report; the nearest is "US dictation" \(p8\)/,
      /cites ht-2022-03-07-slave, .+ Did you mean "ht-2022-03-07-slaves"\?/,
      /refers to claims\/refused-dictatio, .+Did you mean "claims\/refused-dictation"\?/,
      /since block of 2022-02 is not later than the report/,
    ])
      expect.soft(output).toMatch(message);
  });

  it('stops at a misspelt field, before it looks at the rest', () => {
    expect(said([['gist:', 'gits:']])).toMatch(/has an unknown field, "gits".+Did you mean "gist"\?/);
  });
});
