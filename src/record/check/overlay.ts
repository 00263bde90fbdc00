/** The rule for the front matter of a translation: words that readers see, in the places where the main language has them. */

import { isFigure, mayBeTranslated } from '../figures/words.ts';

/** A fault in the front matter of a translation, at a path of it. */
export interface OverlayFault {
  readonly path: readonly PropertyKey[];
  readonly cause: string;
  readonly remedy: string;
}

/** The fields of all kinds of content that hold words for readers, and those that lead to them. */
const WORDS = new Set(
  `headline standfirst byline publisher dateline caption strip label title gist lead targets exact prefix suffix or name
  short roles country term example statement firstMade medium repeated by occasion answers position question options text
  why lines legend opening order when points objectives stages task pages words summary before`.split(/\s+/),
);

/** Of a quote, the parts that only one of the languages may have. */
const BESIDE = new Set(['prefix', 'suffix', 'or']);

/** The name of a field, or of the list that an item is in. */
const nameOf = (path: readonly PropertyKey[]) => path.filter((part) => typeof part === 'string').at(-1);

/** Every place where a translation has something that is not words, or that the main language does not have. */
export const overlayFaults = (base: unknown, over: unknown): OverlayFault[] =>
  faultsIn(base, over, [], (path) => (isFigure(base) ? mayBeTranslated(base, path) : WORDS.has(nameOf(path) ?? '')));

function faultsIn(
  base: unknown,
  over: unknown,
  path: readonly PropertyKey[],
  holdsWords: (path: readonly PropertyKey[]) => boolean,
): OverlayFault[] {
  const name = nameOf(path);
  const at = path.join('.');
  const fault = (cause: string, remedy: string): OverlayFault[] => [{ path, cause, remedy }];
  if (name !== undefined && !holdsWords(path))
    return fault(`sets ${at}, which is the same in all languages`, 'Remove it here.');
  if (over === undefined || over === null || (typeof name === 'string' && BESIDE.has(name))) return [];
  if (base === undefined)
    return fault(
      `has ${at}, which the text that it translates does not have`,
      'Remove it, or translate that text anew.',
    );
  if (Array.isArray(base) && Array.isArray(over)) {
    if (base.length !== over.length)
      return fault(
        `has ${over.length} of ${at}, and the text that it translates ${base.length}`,
        'Give each of them its words, in the same order.',
      );
    return base.flatMap((item, i) => faultsIn(item, over[i], [...path, i], holdsWords));
  }
  if (typeof base === 'object' && typeof over === 'object' && Array.isArray(base) === Array.isArray(over))
    return Object.entries(over).flatMap(([key, value]) =>
      faultsIn((base as Readonly<Record<string, unknown>>)[key], value, [...path, key], holdsWords),
    );
  return typeof base === typeof over && (typeof base === 'string' || typeof base === 'boolean')
    ? []
    : fault(`${at} is not what it translates`, 'Give its words.');
}

/** The words of a translation with what they translate and where they are: `[['gist'], 'English', 'Urdu']`. */
export function wordPairs(
  base: unknown,
  over: unknown,
  path: readonly PropertyKey[] = [],
): (readonly [path: readonly PropertyKey[], base: string, over: string])[] {
  if (typeof base === 'string' && typeof over === 'string') return base === over ? [] : [[path, base, over]];
  if (typeof base !== 'object' || base === null || typeof over !== 'object' || over === null) return [];
  return Object.entries(over).flatMap(([key, value]) =>
    wordPairs((base as Readonly<Record<string, unknown>>)[key], value, [
      ...path,
      Array.isArray(over) ? Number(key) : key,
    ]),
  );
}
