/** Reads the translations of the content: `content/<language>/`, with a file at the path of each that it translates. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from '../errors/problem.ts';
import type { Language } from '../i18n/known-languages.ts';
import { FURTHER_LANGUAGES } from '../i18n/languages.ts';
import type { Lines } from '../record/check/lines.ts';
import { overlayFaults } from '../record/check/overlay.ts';
import type { Contents } from '../record/model.ts';
import { layOver, mapPieces, type TranslatedFile, translated, translationOf } from '../record/translation.ts';
import { withRoom } from '../schemas/common.ts';
import { readText } from './read-text.ts';

/** The content in each further language. */
export type Translations = ReadonlyMap<Language, Contents>;

/** What reads the files of content. */
export interface ContentSource extends Lines {
  readonly problems: Problem[];
  /** The front matter and the body of a file; `undefined`, with a problem, when it cannot be read. */
  front(file: string): { data: unknown; body: string } | undefined;
  /** The value as its schema has it; `undefined`, with problems, when it breaks a rule. */
  validated<T>(file: string, value: unknown, schema: z.ZodType<T>): T | undefined;
  /** The schema of a file of content. */
  schemaOf(file: string): z.ZodType<object>;
}

/** The first digits of the SHA-256 of a text, by which a translation says what it renders. */
const DIGITS = 12;

const translation = z.looseObject({ of: z.string().optional() });

/** What the `of` of a translation must be for the text that a file has now. Line ends do not count. */
export function hashOf(root: string, file: string): string {
  const text = readText(join(root, file), { name: file, most: Number.MAX_SAFE_INTEGER });
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, DIGITS);
}

/** The content in every further language of the site; what is wrong with a file is added to the source's problems. */
export function readTranslations(root: string, contents: Contents, source: ContentSource): Translations {
  return new Map(
    FURTHER_LANGUAGES.map((language) => {
      const used = new Set<string>();
      const other = mapPieces(contents, (piece) => {
        const file = translationOf(language, piece.file);
        used.add(file);
        return translated(piece, existsSync(join(root, file)) ? readOne(root, piece, file, source) : undefined);
      });
      const map = contents.map && { file: 'content/map.yaml', data: contents.map };
      const mapFile = translationOf(language, map?.file ?? '');
      if (map && existsSync(join(root, mapFile))) used.add(mapFile);
      const words = map && used.has(mapFile) ? readOne(root, map, mapFile, source)?.data : undefined;
      for (const file of filesBelow(root, `content/${language}`)) {
        if (used.has(file)) continue;
        const cause = 'translates nothing: there is no file at its path in the main language';
        source.problems.push({ file, cause, remedy: 'Move it to the path of what it translates, or remove it.' });
      }
      return [language, { ...other, map: layOver(contents.map, words) }];
    }),
  );
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
