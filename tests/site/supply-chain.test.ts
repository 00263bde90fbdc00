import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { copyProject } from '../support/project.ts';
import { DIST } from '../support/serve.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const packages = JSON.parse(read('package.json')) as Record<string, Record<string, string>> & {
  knip: { ignoreDependencies: string[] };
};
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

/** What Knip says of packages, files and exports that nothing uses; nothing when all is used. */
function knip(): string {
  const { stdout, stderr } = spawnSync(execPath, ['node_modules/knip/bin/knip.js', '--no-config-hints'], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

describe('a build', () => {
  const project = copyProject();
  afterAll(() => project.remove());

  it('is the same, byte for byte, in another folder', () => {
    const { output, code } = project.build();
    expect(code, output).toBe(0);
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

  it('are all used, and so is every file and every export', () => {
    expect(knip()).toBe('');
  });

  it('that Knip cannot see, since a string names them, are named', () => {
    const texts = ['src', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|tsx|astro)$/.test(name))
        .map((name) => read(join(folder, name))),
    );
    // Apache Annotator's parts want each other without saying so.
    const unnamed = packages.knip.ignoreDependencies.filter(
      (name) => name !== '@apache-annotator/selector' && !texts.some((text) => text.includes(name)),
    );
    expect(unnamed).toEqual([]);
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
      expect.arrayContaining(['react', 'react-dom', 'scheduler', 'ts-fsrs', 'pagefind']),
    );
    for (const [name, licence] of names)
      expect(licence, name).toMatch(/^(MIT|ISC|BSD-\d-Clause|OFL-1\.1|Apache-2\.0)$/);
  });
});
