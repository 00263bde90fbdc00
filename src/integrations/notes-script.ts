/**
 * Gives the script for other people’s pages to the build as the module `virtual:notes-script`: its code, and the digest by
 * which a page can be sure of it (Subresource Integrity).
 */

import type { AstroIntegration } from 'astro';
import { bundleNotes, integrityOf } from '../cli/bundle-notes.ts';

const NAME = 'virtual:notes-script';

export const notesScript = (): AstroIntegration => ({
  name: 'notes-script',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'notes-script',
              resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
              load: async (id: string) => {
                if (id !== `\0${NAME}`) return undefined;
                const code = await bundleNotes('notes.ts', 'esm');
                return `export const code = ${JSON.stringify(code)}; export const integrity = '${integrityOf(code)}';`;
              },
            },
          ],
        },
      });
    },
  },
});
