/** `npm run article -- translated FILE…`: writes into translations which text of the main language they render. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError, problem } from '../errors/problem.ts';
import { FURTHER_LANGUAGES } from '../i18n/languages.ts';
import { CHANGES, translationOf } from '../record/translation.ts';
import type { Change } from '../schemas/change.ts';
import { onDisk } from './originals.ts';
import type { Outcome } from './outcome.ts';
import { readFields } from './read-fields.ts';
import { hashOfChange } from './read-translated-changes.ts';
import { hashOf } from './translated-file.ts';

/** Marks each of the files, which are in `content/<language>/`, as a translation of the text that there is now. */
export function markTranslated(root: string, files: readonly string[]): Outcome {
  const faults = [];
  let marked = 0;
  for (const file of files) {
    try {
      marked += mark(root, file.replaceAll('\\', '/').replace(/^\.\//, '')) ? 1 : 0;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      faults.push(...error.problems);
    }
  }
  if (faults.length > 0) throw new ProblemError(faults);
  const already = files.length - marked;
  return { output: `Marked ${marked}${already > 0 ? `; ${already} already were` : ''}.\n`, code: 0 };
}

function mark(root: string, file: string): boolean {
  const language = FURTHER_LANGUAGES.find((one) => file.startsWith(`content/${one}/`));
  if (language === undefined) {
    const folders = FURTHER_LANGUAGES.map((one) => `content/${one}/`).join(' or ');
    throw problem(
      file,
      'is not a translation',
      folders === '' ? 'The site has one language.' : `Name a file in ${folders}.`,
    );
  }
  const original = file.replace(`content/${language}/`, 'content/');
  if (translationOf(language, original) !== file) throw problem(file, 'is not a translation', 'Check the path.');
  if (original === CHANGES) return markChanges(root, file);
  const hash = hashOf(root, original);
  return onDisk(file, () => {
    const text = readFileSync(join(root, file), 'utf8');
    const now = file.endsWith('.json') ? markedJson(text, hash) : markedFields(text, hash);
    if (now === text) return false;
    writeFileSync(join(root, file), now);
    return true;
  });
}

/** Marks each of the changes in a file as a translation of the words that it has now. */
function markChanges(root: string, file: string): boolean {
  const listOf = (one: string) => onDisk(one, () => readFields(readFileSync(join(root, one), 'utf8')).value);
  const [changes, words] = [listOf(CHANGES), listOf(file)];
  if (!Array.isArray(changes) || typeof words !== 'object' || words === null)
    throw problem(file, 'or what it translates cannot be read', 'Run: npm run check');
  const hashes = new Map((changes as Change[]).map((change) => [change.id, hashOfChange(change)]));
  const marked = Object.entries(words).map(([id, { of, ...change }]) => [id, { of: hashes.get(id) ?? of, ...change }]);
  const now = `${JSON.stringify(Object.fromEntries(marked), null, 2)}\n`;
  return onDisk(file, () => {
    if (now === readFileSync(join(root, file), 'utf8')) return false;
    writeFileSync(join(root, file), now);
    return true;
  });
}

/** Marks the front matter, or all of a file that has nothing else. */
function markedFields(text: string, hash: string): string {
  const bare = text.replace(/^((?:---\r?\n)?(?:(?!---)[^\n]*\n)*?)of:[^\n]*\n/, '$1');
  // In quotation marks: twelve digits without a letter would be read as a number.
  return bare.replace(/^(\uFEFF?(?:---\r?\n)?)/, `$1of: "${hash}"\n`);
}

function markedJson(text: string, hash: string): string {
  const bare = text.replace(/"of"\s*:\s*"[^"]*"\s*,?\s*/, '');
  return bare.replace(/^(\uFEFF?\s*\{)\s*/, `$1\n  "of": "${hash}",\n  `);
}
