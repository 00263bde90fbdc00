/** Bundles a script of `src/notes-on-page/` into one file. */

import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { SITE_NAME } from '../config.ts';

const ROOM = new URL('../notes-on-page/', import.meta.url);
const LICENCE = `/*! Notes of ${SITE_NAME} for other people’s pages. MIT licence. */`;

/** A script of the room in one file, as a module or as a script that runs at once. */
export async function bundleNotes(entry: string, format: 'esm' | 'iife'): Promise<string> {
  const bundled = await rolldown({ input: fileURLToPath(new URL(entry, ROOM)) });
  const { output } = await bundled.generate({ format, minify: true, banner: LICENCE });
  return output[0].code;
}

/** The value of the attribute `integrity` for a script. */
export const integrityOf = (code: string): string => `sha384-${createHash('sha384').update(code).digest('base64')}`;
