/**
 * Writes `licences.txt`: every package that has some part sent to readers, with its version, its licence and the
 * licence's text.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Packages that reach readers other than through a bundled script: islands, the search, the typeface, the map. */
const BESIDES = ['astro', 'vite', 'pagefind', '@fontsource-variable/newsreader', 'world-atlas'];
/** The typeface of Urdu, which only a site in Urdu has (`languages.ts`). */
const NASTALIQ = '@fontsource/noto-nastaliq-urdu';

export const licences = (): AstroIntegration => {
  const shipped = new Set(BESIDES);
  let root = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shipped-packages',
                generateBundle(_options, bundle) {
                  if (this.environment.name !== 'client') return;
                  for (const part of Object.values(bundle)) {
                    if (part.type !== 'chunk') continue;
                    for (const id of Object.keys(part.modules)) {
                      const name = packageOf(id);
                      if (name !== undefined) shipped.add(name);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        if (readdirSync(new URL('_astro/', dir)).some((name) => name.startsWith('nastaliq.'))) shipped.add(NASTALIQ);
        const texts = [...shipped].sort().map((name) => licenceOf(join(root, 'node_modules', name)));
        const head = 'What this site sends to readers’ browsers includes parts of these packages.\n';
        writeFileSync(fileURLToPath(new URL('licences.txt', dir)), [head, ...texts].join(`\n${'-'.repeat(60)}\n\n`));
      },
    },
  };
};

/** The package that a module belongs to, from its path; `undefined` for one of the site's own modules. */
const packageOf = (id: string): string | undefined =>
  id.replaceAll('\\', '/').match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1];

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (one) => one.isFile() && /^(licen[cs]e|ofl)/i.test(one.name),
  );
  const text = file ? `\n${readFileSync(join(folder, file.name), 'utf8').trim()}\n` : '';
  return `${name} ${version}, ${license}\n${text}`;
}
