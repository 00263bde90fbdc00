/**
 * `npm run fonts`: makes the site's font files from the npm packages. Newsreader comes in three files, each of one weight,
 * cut down to basic Latin, a few accented letters and the signs a text needs: a roman of one weight is half as large as one
 * with all its weights, and it is the first that a reader needs. Noto Nastaliq Urdu is cut down to the letters of Urdu. Run it
 * after an update of a package and commit the result.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const FROM = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const TO = fileURLToPath(new URL('../assets/fonts/', import.meta.url));
const SIGNS = '–—‘’“”…\u00a0·×←→éèáíóúäöüçñ';

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader-latin-wght-';

/** The faces with their letters, and the budget in bytes for all files of a face together. */
const FACES = [
  {
    letters: range(0x20, 0x7e) + SIGNS,
    most: 48_000,
    files: [
      { from: `${NEWSREADER}normal.woff2`, to: 'newsreader-roman.woff2', variationAxes: { wght: 400 } },
      { from: `${NEWSREADER}normal.woff2`, to: 'newsreader-semibold.woff2', variationAxes: { wght: 600 } },
      { from: `${NEWSREADER}italic.woff2`, to: 'newsreader-italic.woff2', variationAxes: { wght: 400 } },
    ],
  },
  {
    // The alphabet, vowel signs, digits of both kinds and the stops; Latin letters come from Newsreader.
    letters: `ءآأؤئابةتثجحخدذرزسشصضطظعغفقكلمنهوىئًٌٍَُِّْٰٹپچڈڑژکگںھہۂۃیےۓ،؛؟۔٪٫٬٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u200c\u200d .,:;!?()“”‘’–—…`,
    most: 120_000,
    files: [
      { from: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2', to: 'nastaliq.woff2' },
    ],
  },
];

mkdirSync(TO, { recursive: true });
for (const { letters, most, files } of FACES) {
  let total = 0;
  for (const { from, to, ...options } of files) {
    const cut = await subsetFont(readFileSync(FROM + from), letters, { targetFormat: 'woff2', ...options });
    writeFileSync(TO + to, cut);
    total += cut.length;
    stdout.write(`${to}: ${cut.length} bytes\n`);
  }
  if (total > most) throw new RangeError(`The files have ${total} bytes; at most ${most} are allowed.`);
}
