import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': fileURLToPath(new URL('../src', import.meta.url)) };

/**
 * Four kinds of test: of modules, of the pages as built, of the pages in a browser, and of the recipes for web servers. All
 * but the first need `npm run build`; the last needs nginx and Caddy, and is not part of `npm test`.
 */
const project = (name: string, timeout: number) => ({
  root,
  resolve: { alias },
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: 180_000,
    // What is waited for comes at once on an idle machine, and later on a busy one.
    expect: { poll: { timeout: 10_000 } },
  },
});

export default defineConfig({
  root,
  test: {
    projects: [
      project('unit', 20_000),
      project('site', 120_000),
      project('browser', 60_000),
      project('hosting', 60_000),
    ],
  },
});
