/**
 * Lays the words of a further language over a piece of content. A translation is a file at the same path below a folder
 * of the language, as in `content/ur/people/a-name.mdx`, whose front matter has the fields that readers see and no others.
 */

import type { Language } from '../i18n/known-languages.ts';
import type { Change } from '../schemas/change.ts';
import type { Contents, ListedChange, Translation } from './model.ts';

/** The file of a translation as it is read, and whether the text that it renders has changed since. */
export interface TranslatedFile {
  readonly file: string;
  /** Absent when it does not fit what it translates any more. */
  readonly data: object | undefined;
  readonly body: string;
  readonly isBehind: boolean;
}

/** Where the translation of a file of `content/` lies. */
export const translationOf = (language: Language, file: string): string =>
  file.replace(/^content\//, `content/${language}/`);

/** A piece of any kind, as far as it is translated. */
interface Piece {
  readonly file: string;
  readonly data: object;
  /** Absent where a kind has no prose. */
  readonly body?: string;
  readonly translation?: Translation | undefined;
}

/** A piece in the words of its translation; without one, as it was, and marked so. */
export function translated<P extends Piece>(piece: P, over: TranslatedFile | undefined): P {
  if (over?.data === undefined) {
    const translation: Translation = { hasWords: false, hasProse: false, isBehind: over?.isBehind ?? false };
    return { ...piece, file: over?.file ?? piece.file, translation };
  }
  const hasProse = over.body.trim() !== '';
  const { body = '' } = piece;
  return {
    ...piece,
    file: over.file,
    data: layOver(piece.data, over.data),
    ...(hasProse ? { body: over.body } : {}),
    translation: { hasWords: true, hasProse: hasProse || body.trim() === '', isBehind: over.isBehind },
  };
}

/** The file of the changes, whose translations have the words of each by its id. */
export const CHANGES = 'content/changes.json';

/** What the map shows besides the places. */
export const MAP = 'content/map.yaml';

/** Where the translation of a change lies: its file, and in it the id. */
export const translatedChangeAt = (language: Language, id: string): string =>
  `${translationOf(language, CHANGES)}#${id}`;

/** A change in the words of its translation; without one, as it was, and marked so. */
export function translatedChange(
  change: Change,
  over: Pick<TranslatedFile, 'data' | 'isBehind'> | undefined,
): ListedChange {
  const hasWords = over?.data !== undefined;
  const translation: Translation = { hasWords, hasProse: hasWords, isBehind: over?.isBehind ?? false };
  return { ...(hasWords ? layOver(change, over.data) : change), translation };
}

/** All content, each piece of it changed by the same function. */
export function mapPieces(contents: Contents, change: <P extends Piece>(piece: P) => P): Contents {
  const { articles, plain, notes, entries, pages, threads, questions, paths, figures } = contents;
  return {
    ...contents,
    articles: articles.map(change),
    plain: plain.map(change),
    notes: notes.map(change),
    entries: entries.map(change),
    pages: pages.map(change),
    threads: threads.map(change),
    questions: questions.map(change),
    paths: paths.map(change),
    figures: figures.map(change),
  };
}

/** All pieces of content that can be translated. */
export const piecesOf = ({
  articles,
  plain,
  notes,
  entries,
  pages,
  threads,
  questions,
  paths,
  figures,
}: Contents): readonly Piece[] => [
  ...articles,
  ...plain,
  ...notes,
  ...entries,
  ...pages,
  ...threads,
  ...questions,
  ...paths,
  ...figures,
];

/**
 * Fields of one object over those of another, key by key, and lists item by item. A quote is taken whole: the words
 * beside it in the one language are not those in the other.
 */
export function layOver<T>(base: T, over: unknown): T {
  if (over === undefined || over === null) return base;
  if (Array.isArray(base)) return (Array.isArray(over) ? base.map((item, i) => layOver(item, over[i])) : base) as T;
  if (typeof base !== 'object' || base === null || typeof over !== 'object') return over as T;
  const kept = 'exact' in over ? Object.entries(base).filter(([key]) => !QUOTE.has(key)) : Object.entries(base);
  const under: Record<string, unknown> = Object.fromEntries(kept);
  for (const [key, value] of Object.entries(over)) if (key !== 'of') under[key] = layOver(under[key], value);
  return under as T;
}

const QUOTE = new Set(['exact', 'prefix', 'suffix', 'or']);
