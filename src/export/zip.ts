import { strToU8, zipSync } from 'fflate';

/** A zip archive whose bytes depend on its files alone: every file bears the same time. */
export const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync({ ...files }, { level: 9, mtime: new Date(1980, 0, 1) }) as Uint8Array<ArrayBuffer>;

export const zipTexts = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zip(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
