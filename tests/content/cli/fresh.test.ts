import * as fs from 'node:fs';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProblems } from '../../../src/cli/find-problems.ts';
import { freshProject } from '../../../src/cli/fresh-project.ts';
import { readSiteConfig } from '../../../src/cli/read-site-config.ts';

let place: string;
let target: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'fresh-'));
  target = join(place, 'harbour-notes');
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const fresh = (options: { name?: string } = {}, disk?: typeof fs) => freshProject(cwd(), target, options, disk).output;
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
const read = (file: string): string => readFileSync(join(target, file), 'utf8');

describe('fresh', () => {
  it('writes a project that has a name, no content, and nothing to put right', () => {
    expect(fresh()).toMatch(
      /^Written: .+harbour-notes with \d+ files, for a site called “Harbour notes”, without content\.\n/,
    );
    expect(readSiteConfig(target)).toMatchObject({ problems: [], config: { name: 'Harbour notes' } });
    const { problems, contents } = findProblems(target);
    expect(problems).toEqual([]);
    expect([contents.articles, contents.entries, contents.sources, contents.changes].flat()).toEqual([]);
    expect(readdirSync(target).sort()).toEqual([
      '.github',
      '.gitignore',
      '.npmrc',
      'LICENSE',
      'README.md',
      'WRITING.md',
      'astro.config.mjs',
      'biome.json',
      'content',
      'package-lock.json',
      'package.json',
      'public',
      'site.config.ts',
      'src',
      'tests',
      'tsconfig.json',
    ]);
    expect(readdirSync(place)).toEqual(['harbour-notes']);
  });

  it('takes the name that is given', () => {
    fresh({ name: 'The Harbour’s "Own" Notes' });
    expect(readSiteConfig(target).config?.name).toBe('The Harbour’s "Own" Notes');
    expect(read('README.md')).toMatch(/^# The Harbour’s "Own" Notes\n/);
    expect(JSON.parse(read('package.json')).name).toBe('the-harbour-s-own-notes');
    expect(JSON.parse(read('package-lock.json')).name).toBe('the-harbour-s-own-notes');
  });

  it('writes into a folder that is empty', () => {
    mkdirSync(target);
    fresh();
    expect(existsSync(join(target, 'package.json'))).toBe(true);
  });

  it('names this site and its story nowhere, except in the notice of who wrote the code', () => {
    // Cases of how papers print reports name papers.
    fresh();
    const slugs = readdirSync('content/articles');
    const entries = ['people', 'claims', 'events'].flatMap((kind) =>
      readdirSync(`content/${kind}`).map((file) => file.replace('.mdx', '')),
    );
    const named = new RegExp(
      `annotated[ -]backgrounder|express tribune|\\b(?:${[...slugs, ...entries].filter((id) => id.includes('-')).join('|')})\\b`,
      'i',
    );
    const told = filesIn(target).flatMap((file) =>
      /\.(?:woff2|png)$/.test(file) || file === 'LICENSE' || file.startsWith('tests/cases/') || !named.test(read(file))
        ? []
        : [`${file}: ${read(file).match(named)?.[0]}`],
    );
    expect(told).toEqual([]);
    expect(read('LICENSE').split('MIT License')[0]).not.toMatch(named);
  });

  it('takes over the tests of any site with all they import, and scripts only for what is there', () => {
    fresh();
    const files = new Set(filesIn(target));
    for (const file of files) {
      if (!/^tests\/.+\.ts$/.test(file)) continue;
      for (const [, path = ''] of read(file).matchAll(/from '(\.[^']+)'/g))
        expect(files, file).toContain(join(file, '..', path).replaceAll('\\', '/'));
      // What it reads by a path in the project is there as well.
      for (const [, path = ''] of read(file).matchAll(/(?:readFileSync|readdirSync|cpSync)\('([\w./-]+)'/g))
        expect(existsSync(join(target, path)), `${file}: ${path}`).toBe(true);
    }
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const script of Object.values(scripts))
      for (const [file] of script.matchAll(/(?:src|tests)\/[\w./-]+\.ts/g)) expect(files).toContain(file);
    const projects = [...(scripts.test ?? '').matchAll(/--project (\w+)/g)].map(([, name]) => name);
    expect(readdirSync(join(target, 'tests'))).toEqual(expect.arrayContaining(projects));
  });

  it('can be repeated from the copy', () => {
    fresh();
    const again = join(place, 'again');
    freshProject(target, again, {});
    expect(filesIn(again)).toEqual(filesIn(target));
    expect(readSiteConfig(again).config?.name).toBe('Again');
  });
});

describe('fresh refuses, and writes nothing', () => {
  it.each([
    ['a folder that holds something', () => mkdirSync(join(target, 'x'), { recursive: true }), 'is not empty'],
    ['a file', () => writeFileSync(target, ''), 'is a file'],
    [
      'a link to the project',
      () => symlinkSync(cwd(), join(place, 'harbour-notes')),
      'is in the project that is to be',
    ],
  ])('%s', (_, make, says) => {
    make();
    const before = filesIn(place);
    expect(() => fresh()).toThrow(`${target} ${says}`);
    if (says !== 'is in the project that is to be') expect(filesIn(place)).toEqual(before);
  });

  it.each(['.', 'copy', 'src/copy', '..copy'])('a folder in the project: %s', (folder) => {
    expect(() => freshProject(cwd(), folder, {})).toThrow(
      `${folder} is in the project that is to be copied. Name a folder outside it, such as ../my-site.`,
    );
    expect(existsSync('copy')).toBe(false);
  });

  it.each([
    ['a name that is too long', 'x'.repeat(41), '--name gives the name “xxx'],
    ['a name without letters', ' ', '--name gives the name “ ”, which is empty. Give another with --name NAME.'],
  ])('%s', (_, name, says) => {
    expect(() => fresh({ name })).toThrow(says);
    expect(readdirSync(place)).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'mkdirSync', 3, 'cannot be written, since the disk is full. Free some space. Nothing was changed.'],
    ['ENOSPC', 'writeFileSync', 30, 'cannot be written, since the disk is full. Free some space. Nothing was changed.'],
    ['EACCES', 'mkdirSync', 1, 'may not be changed. Check that you may write there. Nothing was changed.'],
    ['EROFS', 'writeFileSync', 1, 'may not be changed. Check that you may write there. Nothing was changed.'],
    ['EXDEV', 'renameSync', 1, 'cannot be changed (EXDEV). Check that you may write there. Nothing was changed.'],
  ] as const)('when the disk says %s in %s', (code, call, at, says) => {
    let calls = 0;
    const { [call]: working } = { ...fs } as unknown as Record<string, (...given: unknown[]) => unknown>;
    const failing = {
      ...fs,
      [call]: (...given: unknown[]) => {
        calls++;
        if (calls === at) throw Object.assign(new Error(code), { code });
        return working?.(...given);
      },
    } as typeof fs;
    target = join(place, 'new', 'harbour-notes');
    expect(() => fresh({}, failing)).toThrow(`${target} ${says}`);
    expect(readdirSync(place)).toEqual([]);
  });
});
