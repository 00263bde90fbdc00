/**
 * Bundles `src/notes-on-page/notes.ts` into the one file that other people’s pages load, and gives it to the build as the
 * module `virtual:notes-script`: its code, and the digest by which a page can be sure of it (Subresource Integrity).
 */

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';

const ROOM = new URL('../notes-on-page/', import.meta.url);
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
                const code = await bundle('notes.ts', 'esm');
                return `export const code = ${JSON.stringify(code)}; export const integrity = '${integrityOf(code)}';`;
              },
            },
          ],
        },
      });
    },
  },
});

/** A script of the room in one file, as a module or as a script that runs at once. */
export async function bundle(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const bundled = await rolldown({ input: fileURLToPath(new URL(entry, ROOM)), treeshake: true });
  const { output } = await bundled.generate({ format, minify: true, banner: LICENCE });
  return output[0].code;
}

const LICENCE = '/*! Notes of The Annotated Backgrounder for other people’s pages. MIT licence. */';

/** The value of the attribute `integrity` for a script. */
export const integrityOf = (code: string): string => `sha384-${createHash('sha384').update(code).digest('base64')}`;
