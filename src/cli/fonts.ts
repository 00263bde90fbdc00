/**
 * `npm run fonts`: makes the site's three font files from the npm package, each of one weight, cut down to basic Latin, a
 * few accented letters and the signs a text needs. A roman of one weight is half as large as one with all its weights, and
 * it is the first that a reader needs. Run it after an update of the package and commit the result.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const FROM = fileURLToPath(new URL('../../node_modules/@fontsource-variable/newsreader/files/', import.meta.url));
const TO = fileURLToPath(new URL('../assets/fonts/', import.meta.url));
const SIGNS = '–—‘’“”…\u00a0·×←→éèáíóúäöüçñ';
/** The budget in bytes for all files together. */
const MOST_BYTES = 48_000;

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const letters = range(0x20, 0x7e) + SIGNS;

const files = [
  { from: 'newsreader-latin-wght-normal.woff2', to: 'newsreader-roman.woff2', wght: 400 },
  { from: 'newsreader-latin-wght-normal.woff2', to: 'newsreader-semibold.woff2', wght: 600 },
  { from: 'newsreader-latin-wght-italic.woff2', to: 'newsreader-italic.woff2', wght: 400 },
];

mkdirSync(TO, { recursive: true });
let total = 0;
for (const { from, to, wght } of files) {
  const cut = await subsetFont(readFileSync(FROM + from), letters, { targetFormat: 'woff2', variationAxes: { wght } });
  writeFileSync(TO + to, cut);
  total += cut.length;
  stdout.write(`${to}: ${cut.length} bytes\n`);
}
if (total > MOST_BYTES) throw new RangeError(`The fonts have ${total} bytes; at most ${MOST_BYTES} are allowed.`);
