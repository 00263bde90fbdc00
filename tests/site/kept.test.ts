import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../support/project.ts';

/** A site that is built, changed, built again with what the first build kept, and once more without. */
let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project.remove());

const ARTICLE = 'content/articles/bilawal-in-moscow';
const at = (file: string): string => join(project.root, file);

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(at(file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(at(file), text.replace(from, to));
}

function build(): string {
  const { output, code } = project.build();
  if (code !== 0) throw new Error(output);
  return output;
}

/** The digest of every built file, by its name. */
const built = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(at('dist'), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

it('shows every change as a build from nothing does, and makes little anew', () => {
  expect(build()).toContain('From the last build: 0 of ');
  const first = built();

  // What is shown in one place or in many: a note, the fields of a source, a person and a term, and a note under
  // another name.
  change(`${ARTICLE}/notes/lavrov.mdx`, /^(gist: .*)\.$/m, '$1, as before.');
  change('content/sources.json', /"title": "/, '"title": "Changed: ');
  change('content/people/sergey-lavrov.mdx', /^name: (.*)$/m, 'name: $1 Changed');
  change('content/terms/summit.mdx', /^gist: (.*)\.$/m, 'gist: $1, as it is now used.');
  renameSync(at(`${ARTICLE}/notes/cold-war.mdx`), at(`${ARTICLE}/notes/cold-war-era.mdx`));
  // And what could be damaged between two builds.
  const pages = at('node_modules/.astro/kept/pages.pack');
  const bytes = readFileSync(pages);
  bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 4096);
  writeFileSync(pages, bytes);

  const output = build();
  const [, kept = 0, all = 0] = output.match(/From the last build: (\d+) of (\d+) pages/) ?? [];
  const second = built();
  expect(Number(kept) / Number(all)).toBeGreaterThan(0.3);
  expect(Number(kept) / Number(all)).toBeLessThan(1);
  expect(second).not.toEqual(first);

  renameSync(at('node_modules/.astro'), at('node_modules/.kept-before'));
  expect(build()).toContain('From the last build: 0 of ');
  expect(built()).toEqual(second);
  expect(existsSync(at('node_modules/.astro/kept/pages.pack'))).toBe(true);
});
