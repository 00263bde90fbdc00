import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { READING } from '../support/pages.ts';
import { visit } from '../support/visit.ts';

/** Apache Annotator, the reference library for the selectors of the Web Annotation Data Model, as a script for a page. */
let annotator = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
        window.look = async (selector, scope) => {
          const found = [];
          for await (const range of createTextQuoteSelectorMatcher(selector)(scope)) found.push(range.toString());
          return found;
        };`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  annotator = outputFiles[0]?.text ?? '';
});

describe('the notebook’s annotations', () => {
  it('are found on the page by Apache Annotator: the words that were marked, in one place', () =>
    visit(
      READING,
      async (page, { origin }) => {
        await page.getByRole('button', { name: 'Mark a passage' }).click();
        await page.getByRole('application').waitFor();
        for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
        const marked = (await page.locator('.marking .chosen p').textContent())?.match(/“(.+)”/)?.[1];
        await page.getByRole('button', { name: 'Mark', exact: true }).click();
        await page.getByText('Kept in the notebook.').waitFor();
        await page.goto(`${origin}/notebook/`);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Download as Web Annotations' }).click(),
        ]);
        const collection = JSON.parse(readFileSync(await file.path(), 'utf8'));
        const [annotation] = collection.first.items;
        expect(annotation.target.source).toBe(origin + READING);
        // The policy of the page lets no other script in, which is right: the words are looked for on a bare one.
        const text = await (await page.request.get(`${origin}/data/articles/bilawal-in-moscow.txt`)).text();
        const bare = await page.context().newPage();
        await bare.setContent('<pre></pre>');
        await bare.locator('pre').evaluate((element, words) => {
          element.textContent = words;
        }, text);
        await bare.addScriptTag({ content: annotator });
        const find = (selector: object) =>
          bare.evaluate(
            (it) =>
              (window as unknown as { look: (selector: object, scope: Node) => Promise<string[]> }).look(
                it,
                document.body,
              ),
            selector,
          );
        expect(annotation.target.selector.exact).toBe(marked);
        expect(await find(annotation.target.selector)).toEqual([marked]);
        expect(await find({ ...annotation.target.selector, prefix: 'other words' })).toEqual([]);
      },
      { acceptDownloads: true },
    ));
});
