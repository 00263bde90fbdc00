import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
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
    const notes = JSON.parse(`${file(NOTES)}`);
    isValid(notes);
    expect(ajv.errorsText(isValid.errors)).toBe('No errors');
    expect(isValid({ ...notes, notes: [] })).toBe(false);
  });

  it('are a script that makes no markup of text and evaluates nothing', () => {
    expect(`${file('notes.js')}`).not.toMatch(/innerHTML|insertAdjacentHTML|\beval\b|new Function|document\.cookie/);
  });
});
