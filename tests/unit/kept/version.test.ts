import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeVersion } from '../../../src/kept/version.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'version-'));
  for (const file of [
    'src/pages/a.astro',
    'src/styles/b.css',
    'content/note.mdx',
    'package.json',
    'astro.config.mjs',
  ]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const change = (file: string) => () => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  appendFileSync(join(root, file), '\n');
};

it.each([
  ['a template', change('src/pages/a.astro')],
  ['a style', change('src/styles/b.css')],
  ['a new file of code', change('src/site/c.ts')],
  ['the name of a file', () => renameSync(join(root, 'src/styles/b.css'), join(root, 'src/styles/c.css'))],
  ['Astro’s settings', change('astro.config.mjs')],
  ['the site’s settings', change('site.config.ts')],
  ['a variable', change('.env.production')],
  ['a package that is asked for', change('package.json')],
  ['a package that is installed', change('node_modules/.package-lock.json')],
])('%s makes another version', (_, act) => {
  const before = codeVersion(root);
  act();
  expect(codeVersion(root)).not.toBe(before);
});

it('content does not, nor does a second look', () => {
  const before = codeVersion(root);
  change('content/note.mdx')();
  expect(codeVersion(root)).toBe(before);
});
