/** Makes zip archives whose bytes depend only on the files in them, so that every build gives the same ones. */

import { strToU8, zipSync } from 'fflate';

/** Every file is given the same time. */
export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync({ ...files }, { level: 9, mtime: new Date(1980, 0, 1) }) as Uint8Array<ArrayBuffer>;

export const zipTexts = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zip(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
