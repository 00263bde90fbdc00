import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { copyProject } from '../support/project.ts';
import { DIST } from '../support/serve.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const packages = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { hasInstallScript?: boolean; license?: string; integrity?: string; link?: boolean }>;
};
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [
        name.replaceAll('\\', '/'),
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

/** What Knip says of the packages; it ends with 1 when it says something. */
function knip(): string {
  const words = ['node_modules/knip/bin/knip.js', '--dependencies', '--reporter', 'json'];
  return spawnSync(execPath, words, { encoding: 'utf8' }).stdout;
}

describe('a build', () => {
  const project = copyProject();
  afterAll(() => project.remove());

  it('is the same, byte for byte, in another folder', () => {
    expect(project.build().code).toBe(0);
    expect(digests(join(project.root, 'dist'))).toEqual(digests(DIST));
  });
});

describe('the packages', () => {
  it('run at installation what is allowed by name, and no other', () => {
    const allowed = Object.keys(packages.allowScripts ?? {});
    const scripted = Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [nameOf(path)] : [],
    );
    expect([...new Set(scripted)].filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('are held by their content: each has a digest in the lockfile', () => {
    const without = Object.entries(lock.packages).flatMap(([path, { integrity, link }]) =>
      path !== '' && !link && integrity === undefined ? [path] : [],
    );
    expect(without).toEqual([]);
  });

  it('are all used', () => {
    const output = knip();
    const { issues } = JSON.parse(output) as { issues: Record<string, { name: string }[]>[] };
    const unused = issues.flatMap(({ dependencies = [], devDependencies = [] }) => [
      ...dependencies,
      ...devDependencies,
    ]);
    // Knip does not see what is named in a string: a file that is resolved, a script that is bundled for a page. Apache
    // Annotator's parts want each other without saying so.
    const texts = ['src', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx|astro)$/.test(name))
        .map((name) => read(join(folder, name))),
    );
    const named = (name: string): boolean => texts.some((text) => text.includes(name.replace('@types/', '')));
    expect(
      unused.map(({ name }) => name).filter((name) => !named(name) && name !== '@apache-annotator/selector'),
    ).toEqual([]);
  });

  it('of which something is sent to readers are listed with their licences, and allow it', () => {
    const listed = read(join(DIST, 'licences.txt'))
      .split(`${'-'.repeat(60)}\n`)
      .slice(1);
    const names = listed.map(
      (part) =>
        part
          .trim()
          .match(/^(\S+) \d[\w.-]*, (.+)$/m)
          ?.slice(1) ?? [],
    );
    expect(names.map(([name]) => name)).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'scheduler', 'ts-fsrs', 'approx-string-match', 'pagefind']),
    );
    for (const [name, licence] of names)
      expect(licence, name).toMatch(/^(MIT|ISC|BSD-\d-Clause|OFL-1\.1|Apache-2\.0)$/);
  });
});
