import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { freshProject } from '../../src/cli/fresh-project.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['package.json', 'site.config.ts', 'tsconfig.json', 'astro.config.mjs', 'src', 'content', 'public'];

/** What a user's shell has, without what the test runner sets for itself: a build would take its BASE_URL for the site's. */
const shell = Object.fromEntries(
  Object.entries(env).filter(([name]) => !/^(?:VITEST.*|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST)$/.test(name)),
);

/** A copy of the project to change and to build in, with the installed packages of this one. */
export interface ProjectCopy {
  readonly root: string;
  /** Runs `npm run article -- …`; gives what it printed and its exit code. */
  article(...words: string[]): { output: string; code: number };
  /** Runs `npm run check`. */
  check(): { output: string; code: number };
  /** Runs tests that it has, as `npm run vitest -- …` does. */
  test(...words: string[]): { output: string; code: number };
  build(variables?: Record<string, string>): { output: string; code: number };
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  for (const part of PARTS) {
    cpSync(join(ROOT, part), join(root, part), {
      recursive: true,
      filter: (source) => !source.endsWith('original.txt'),
    });
  }
  return withPackages(root, root);
}

/** A project made with `npm run article -- fresh`, with the installed packages of this one. */
export function freshCopy(): ProjectCopy {
  const place = mkdtempSync(join(tmpdir(), 'backgrounder-'));
  const root = join(place, 'harbour-notes');
  freshProject(ROOT, root, {});
  return withPackages(root, place);
}

/** @param made the folder that is removed in the end */
function withPackages(root: string, made: string): ProjectCopy {
  // Each package by itself, and not the folder: Astro and Vite keep things there that two builds at once must not share.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!/^\.(?!bin$)/.test(name))
      symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name), 'junction');
  const run = (program: string, words: string[], variables: Record<string, string> = {}) => {
    try {
      const options = {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
        env: { ...shell, NO_COLOR: '1', ...variables },
      } as const;
      return { output: execFileSync(execPath, [join(root, program), ...words], options), code: 0 };
    } catch (error) {
      const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number };
      return { output: stdout + stderr, code: status };
    }
  };
  return {
    root,
    article: (...words) => run('src/cli/article.ts', words),
    check: () => run('src/cli/check.ts', []),
    build: (variables) => run('node_modules/astro/bin/astro.mjs', ['build', '--force'], variables),
    test: (...words) => run('node_modules/vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', ...words]),
    remove: () => rmSync(made, { recursive: true, force: true }),
  };
}
