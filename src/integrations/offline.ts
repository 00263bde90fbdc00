/** Writes the service worker (`src/client/service-worker.js`) with the list of this build's files. It runs last. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What is kept at the first visit: the report, the ways to study it, and what makes them work. */
const CORE = /^(?:articles\/[^/]+\/(?:plain\/)?|study\/.*|notebook\/|offline\/|icon\.svg|_astro\/[^/]+\.(?:js|woff2))$/;

/** What can be kept once it is visited: pages and what they need, but no excerpts, data files or preview pictures. */
const KEPT = /^(?!(?:[a-z]{2}\/)?(?:embed|data)\/.|pictures\/)(?:.*\/)?(?:$|icon\.svg$|_astro\/[^/]+$)/;

export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const source = readFileSync(fileURLToPath(new URL('../client/service-worker.js', import.meta.url)), 'utf8');
      writeFileSync(
        join(root, 'sw.js'),
        source.replace('= __BUILD__;', () => `= ${JSON.stringify(buildFiles(root))};`),
      );
    },
  },
});

/**
 * The files that the worker may keep, pages by their addresses, each with the first twelve hexadecimal digits of its
 * SHA-256.
 */
function buildFiles(root: string): { version: string; core: string[]; files: Record<string, string> } {
  const files: Record<string, string> = {};
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    if (!KEPT.test(path) || !statSync(join(root, name)).isFile()) continue;
    files[path] = createHash('sha256')
      .update(readFileSync(join(root, name)))
      .digest('hex')
      .slice(0, 12);
  }
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, core: Object.keys(files).filter((path) => CORE.test(path)), files };
}
