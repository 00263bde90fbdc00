/**
 * `npm run compress`: writes a Brotli and a gzip copy beside each text file of a built site, for hosts that serve such
 * copies.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WORDS = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.jsonld',
  '.xml',
  '.svg',
  '.txt',
  '.csv',
  '.bib',
  '.ris',
  '.gift',
]);
/** Below this many bytes, an extra header costs what compression saves. */
const SMALLEST = 500;

const folder = argv[2] ?? 'dist';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => WORDS.has(extname(name)));
let [before, after] = [0, 0];
for (const name of files) {
  const file = join(folder, name);
  const content = readFileSync(file);
  if (content.length < SMALLEST) continue;
  const hint = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const packed = brotliCompressSync(content, { params: hint });
  writeFileSync(`${file}.br`, packed);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  before += content.length;
  after += packed.length;
}
stdout.write(`${files.length} files: ${(before / 1e6).toFixed(1)} MB, ${(after / 1e6).toFixed(1)} MB in Brotli.\n`);
