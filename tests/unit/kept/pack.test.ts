import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Keeping } from '../../../src/kept/keeping.ts';
import { Pack } from '../../../src/kept/pack.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  file = join(folder, 'deep/pages.pack');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One build that makes these pieces. */
function build(pieces: Record<string, string>, version = 'one'): void {
  const pack = new Pack(file, version);
  for (const [name, piece] of Object.entries(pieces)) pack.write(name, Buffer.from(piece));
  pack.finish();
}

/** What the next build finds. */
function found(names: readonly string[], version = 'one'): (string | undefined)[] {
  const pack = new Pack(file, version);
  const pieces = names.map((name) => pack.read(name)?.toString());
  pack.abandon();
  return pieces;
}

describe('what a build keeps', () => {
  it('is found by the next, byte for byte', () => {
    build({ '/a/': 'first', '/b/': 'second ⁂', '/empty/': '' });
    expect(found(['/a/', '/b/', '/empty/', '/c/'])).toEqual(['first', 'second ⁂', '', undefined]);
  });

  it('is not found by a build with other code', () => {
    build({ '/a/': 'first' });
    expect(found(['/a/'], 'two')).toEqual([undefined]);
  });

  it('is gone when a build had no use for it', () => {
    build({ '/a/': 'first', '/b/': 'second' });
    build({ '/a/': 'first' });
    expect(found(['/a/', '/b/'])).toEqual(['first', undefined]);
    expect(readFileSync(file, 'utf8')).not.toContain('second');
  });

  it('is not found where a byte of it has changed; the rest is', () => {
    build({ '/a/': 'first', '/b/': 'second' });
    writeFileSync(file, readFileSync(file, 'latin1').replace('first', 'fiRst'), 'latin1');
    expect(found(['/a/', '/b/'])).toEqual([undefined, 'second']);
  });

  it('is not found in a file that is half written, or no file of this kind', () => {
    build({ '/a/': 'first', '/b/': 'second' });
    const whole = readFileSync(file);
    for (const length of [0, 1, 5, 12, whole.length - 40, whole.length - 1]) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      expect(found(['/a/', '/b/'])).toEqual([undefined, undefined]);
    }
    writeFileSync(file, `${'9'.repeat(200)}`);
    expect(found(['/a/'])).toEqual([undefined]);
  });

  it('stays as it was while another build runs, and when that is cut short', () => {
    build({ '/a/': 'first' });
    const other = new Pack(file, 'one');
    other.write('/a/', Buffer.from('changed'));
    expect(found(['/a/'])).toEqual(['first']);
    other.abandon();
    expect(found(['/a/'])).toEqual(['first']);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['pages.pack']);
  });

  it('is whole after two builds at once: that of the last to end', () => {
    build({ '/a/': 'first' });
    const [one, other] = [new Pack(file, 'one'), new Pack(file, 'one')];
    one.write('/a/', Buffer.from('of one'));
    other.write('/a/', Buffer.from('of the other'));
    one.write('/b/', Buffer.from('of one'));
    one.finish();
    expect(other.read('/a/')?.toString()).toBe('first');
    other.finish();
    expect(found(['/a/', '/b/'])).toEqual(['of the other', undefined]);
  });

  it('does not grow by what builds left that were cut short long ago', () => {
    build({ '/a/': 'first' });
    const [old, young] = ['pages.pack.1.part', 'pages.pack.2.part'].map((name) => join(folder, 'deep', name));
    for (const part of [old, young]) writeFileSync(part as string, 'half');
    utimesSync(old as string, 0, 0);
    found([]);
    expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['pages.pack', 'pages.pack.2.part']);
  });

  it('is missing, with the cause, when it cannot be written; the build goes on', () => {
    writeFileSync(join(folder, 'deep'), 'a file where a folder should be');
    const kept = new Keeping(join(folder, 'deep'), 'one');
    kept.write('pages', '/a/', Buffer.from('first'), false);
    kept.finish();
    expect(String(kept.fault)).toMatch(/EEXIST|ENOTDIR/);
  });
});
