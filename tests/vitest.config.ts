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
const project = (name: string, minutes: number) => ({
  root,
  resolve: { alias },
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    // Ends a test that hangs; on an idle machine none comes near it.
    testTimeout: minutes * 60_000,
    hookTimeout: 600_000,
    isolate: false,
    // What is waited for comes at once on an idle machine, and later on a busy one.
    expect: { poll: { timeout: 30_000 } },
  },
});

export default defineConfig({
  root,
  test: {
    maxWorkers: 3,
    projects: [
      project('unit', 1),
      project('any', 10),
      project('content', 1),
      project('site', 10),
      project('browser', 3),
      project('sweep', 10),
      project('hosting', 2),
    ],
  },
});
