import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { MAIN_LANGUAGE, pathIn, SITE_LANGUAGES } from '../../src/i18n/languages.ts';
import { readNotesFile } from '../../src/notes-on-page/notes-file.ts';
import { placeNotes } from '../../src/notes-on-page/place-notes.ts';
import { DIST } from '../support/serve.ts';

const file = (path: string): Buffer => readFileSync(join(DIST, path));
const NOTES = 'data/articles/bilawal-in-moscow/notes.json';

describe('the notes for other people’s pages', () => {
  it('weigh no more than the page for publishers says', () => {
    expect(brotliCompressSync(file('notes.js')).length).toBeLessThanOrEqual(12_000);
    expect(brotliCompressSync(file(NOTES)).length).toBeLessThanOrEqual(14_000);
  });

  it('have the form of their schema', () => {
    const ajv = formats.default(new Ajv2020({ strict: true }));
    const isValid = ajv.compile(JSON.parse(`${file('data/schemas/notes.schema.json')}`));
    const [notes, ...others] = SITE_LANGUAGES.map((language) => JSON.parse(`${file(pathIn(language, NOTES))}`));
    for (const one of [notes, ...others]) expect(isValid(one), ajv.errorsText(isValid.errors)).toBe(true);
    expect(isValid({ ...notes, notes: [] })).toBe(false);
  });

  it.each(SITE_LANGUAGES)(
    'in %s all find their place in the report in that language and in the main one',
    (language) => {
      const at = pathIn(language, NOTES);
      const { notes } = readNotesFile(JSON.parse(`${file(at)}`));
      for (const edition of new Set([language, MAIN_LANGUAGE])) {
        const text = `${file(pathIn(edition, 'data/articles/bilawal-in-moscow.txt'))}`;
        const blocks = text.split(/\n+/).map((paragraph) => ({ text: paragraph, isRunning: true }));
        expect(placeNotes(blocks, notes).refused, `${at} in ${edition}`).toEqual([]);
      }
      expect(file(pathIn(language, 'notes.js')).equals(file('notes.js'))).toBe(true);
    },
  );

  it('are a script that makes no markup of text and evaluates nothing', () => {
    expect(`${file('notes.js')}`).not.toMatch(/innerHTML|insertAdjacentHTML|\beval\b|new Function|document\.cookie/);
  });
});
