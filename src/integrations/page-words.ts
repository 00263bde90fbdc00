/**
 * Bundles a file of words for the scripts of each further language (`src/i18n/client/`), as the virtual module
 * `virtual:page-words`, which gives their addresses. A language that the site is not in has none.
 */

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FURTHER_LANGUAGES } from '../i18n/languages.ts';

const NAME = 'virtual:page-words';

const fileOf = (language: string): string =>
  fileURLToPath(new URL(`../i18n/client/${language}-page.ts`, import.meta.url));

/** A module that exports the addresses by language. The file is bundled as a worker is, in one piece. */
function addresses(): string {
  const languages = FURTHER_LANGUAGES.filter((language) => existsSync(fileOf(language)));
  const imports = languages.map(
    (language) => `import ${language} from ${JSON.stringify(`${fileOf(language)}?worker&url`)};`,
  );
  return [...imports, `export default { ${languages.join(', ')} };`].join('\n');
}

export const pageWords = (): AstroIntegration => ({
  name: 'page-words',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'page-words',
              resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
              load: (id: string) => (id === `\0${NAME}` ? addresses() : undefined),
            },
          ],
        },
      });
    },
  },
});
