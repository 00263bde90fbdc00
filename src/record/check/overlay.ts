/** The rule for the front matter of a translation: words that readers see, in the places where the main language has them. */

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

/** Every place where a translation has something that is not words, or that the main language does not have. */
export function overlayFaults(base: unknown, over: unknown, path: readonly PropertyKey[] = []): OverlayFault[] {
  const name = path.filter((part) => typeof part === 'string').at(-1);
  const at = path.join('.');
  const fault = (cause: string, remedy: string): OverlayFault[] => [{ path, cause, remedy }];
  if (name !== undefined && !WORDS.has(name))
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
    return base.flatMap((item, i) => overlayFaults(item, over[i], [...path, i]));
  }
  if (typeof base === 'object' && typeof over === 'object' && Array.isArray(base) === Array.isArray(over))
    return Object.entries(over).flatMap(([key, value]) =>
      overlayFaults((base as Readonly<Record<string, unknown>>)[key], value, [...path, key]),
    );
  return typeof base === 'string' && typeof over === 'string'
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
