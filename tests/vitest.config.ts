import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': fileURLToPath(new URL('../src', import.meta.url)) };

/**
 * Seven kinds of test, each a folder; those of the first two, of the code and of the pages of any site, go into a new site
 * (`npm run article -- fresh`). All but `unit` and `content` need `npm run build`.
 * Three files run at once, since one that drives a browser keeps no core busy, and a process keeps its browser and its server
 * for the next file (`isolate: false`).
 */
const project = (name: string, timeout: number) => ({
  root,
  resolve: { alias },
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: 180_000,
    isolate: false,
    // What is waited for comes at once on an idle machine, and later on a busy one.
    expect: { poll: { timeout: 10_000 } },
  },
});

export default defineConfig({
  root,
  test: {
    maxWorkers: 3,
    projects: [
      project('unit', 20_000),
      project('any', 60_000),
      project('content', 20_000),
      project('site', 120_000),
      project('browser', 60_000),
      project('sweep', 600_000),
      project('hosting', 60_000),
    ],
  },
});
