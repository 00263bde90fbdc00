/** Reads the translations of the content: `content/<language>/`, with a file at the path of each that it translates. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../errors/problem.ts';
import type { Language } from '../i18n/known-languages.ts';
import { FURTHER_LANGUAGES } from '../i18n/languages.ts';
import { overlayFaults } from '../record/check/overlay.ts';
import type { Contents } from '../record/model.ts';
import {
  CHANGES,
  layOver,
  MAP,
  mapPieces,
  piecesOf,
  type TranslatedFile,
  translated,
  translationOf,
} from '../record/translation.ts';
import { withRoom } from '../schemas/common.ts';
import { voices } from '../schemas/voices.ts';
import { readTranslatedChanges } from './read-translated-changes.ts';
import { type ContentSource, hashOf, translation } from './translated-file.ts';

/** The content in each further language. */
export type Translations = ReadonlyMap<Language, Contents>;

/** The content in every further language of the site; what is wrong with a file is added to the source's problems. */
export function readTranslations(root: string, contents: Contents, source: ContentSource): Translations {
  return new Map(
    FURTHER_LANGUAGES.map((language) => {
      const other = mapPieces(contents, (piece) => {
        const file = translationOf(language, piece.file);
        return translated(piece, existsSync(join(root, file)) ? readOne(root, piece, file, source) : undefined);
      });
      const map = contents.map && { file: MAP, data: contents.map };
      const mapFile = translationOf(language, MAP);
      const words = map && existsSync(join(root, mapFile)) ? readOne(root, map, mapFile, source)?.data : undefined;
      // Not laid over: the sentences of one language are not those of another.
      const ownVoices = contents.voices.flatMap(({ id, file: base }) => {
        const file = translationOf(language, base);
        const data = existsSync(join(root, file)) ? source.json(file, voices) : undefined;
        return data === undefined ? [] : [{ id, file, data }];
      });
      const changes = readTranslatedChanges(root, contents.changes, translationOf(language, CHANGES), source);
      return [language, { ...other, voices: ownVoices, map: layOver(contents.map, words), changes }];
    }),
  );
}

/** Files of the further languages that translate nothing, as those of a note that was removed. */
export function strayTranslations(root: string, contents: Contents): Problem[] {
  const bases = [...piecesOf(contents), ...contents.voices].map(({ file }) => file);
  return FURTHER_LANGUAGES.flatMap((language) => {
    const used = new Set([...bases, MAP, CHANGES].map((file) => translationOf(language, file)));
    const cause = 'translates nothing: there is no file at its path in the main language';
    const remedy = 'Move it to the path of what it translates, or remove it.';
    return filesBelow(root, `content/${language}`).flatMap((file) => (used.has(file) ? [] : [{ file, cause, remedy }]));
  });
}

function readOne(
  root: string,
  base: { readonly file: string; readonly data: object },
  file: string,
  source: ContentSource,
): TranslatedFile | undefined {
  const read = source.front(file);
  const known = read && source.validated(file, read.data ?? {}, translation);
  if (read === undefined || known === undefined) return undefined;
  const { of, ...words } = known;
  if (of === undefined) {
    const remedy = `Run: npm run article -- translated ${file}`;
    source.problems.push({ file, line: 1, cause: 'does not say which text it translates', remedy });
  }
  const isBehind = of !== hashOf(root, base.file);
  const faults = overlayFaults(base.data, words);
  if (faults.length > 0) {
    // Of a text whose original has changed, only that is to be said.
    if (isBehind) return { file, data: undefined, body: '', isBehind };
    for (const { path, cause, remedy } of faults)
      source.problems.push({ file, line: source.field(file, path), cause, remedy });
    return undefined;
  }
  const whole = withRoom(() => source.validated(file, layOver(base.data, words), source.schemaOf(base.file)));
  return whole && { file, data: words, body: read.body, isBehind };
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yaml|json)$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
