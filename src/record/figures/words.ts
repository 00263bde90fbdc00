/** Which fields of a figure hold words for readers: those that a translation of it has. */

import type { FigureData } from '../../schemas/figure.ts';

const COMMON = 'title gist since reading unit gaps.*.words';

/** By kind; `*` stands for a place in a list or for a name. */
const WORDS: Readonly<Record<FigureData['kind'], string>> = {
  series:
    'panels.*.title series.*.name series.*.unit series.*.note series.*.values.*.note series.*.values.*.label.words',
  statements: 'sides.* topics.* statements.*.by statements.*.words statements.*.occasion statements.*.note',
  cargoes:
    'cargoes.*.name cargoes.*.buyer cargoes.*.note cargoes.*.figures.*.by cargoes.*.figures.*.note totals.*.name totals.*.unit totals.*.note',
  votes: 'countries.*.name rows.*.name rows.*.number rows.*.note rows.*.votes.*.note',
  visits:
    'ranks.* directions.*.name visits.*.who visits.*.office visits.*.place visits.*.occasion visits.*.note visits.*.label',
};

/**
 * What else depends on the language: words that were said in one are told in another where nobody wrote them down in it,
 * and the side of a mark on which there is room for a label depends on how long it is.
 */
const BESIDES = 'statements.*.quoted series.*.values.*.label.side';

type Fields = readonly (readonly string[])[];

const parsed = (fields: string): Fields => fields.split(' ').map((field) => field.split('.'));

const FIELDS = new Map<string, Fields>(
  Object.entries(WORDS).map(([kind, fields]) => [kind, parsed(`${COMMON} ${fields}`)]),
);

/** Whether a piece of content is a figure. */
export const isFigure = (data: unknown): data is FigureData =>
  typeof data === 'object' && data !== null && 'gaps' in data && 'kind' in data && FIELDS.has(String(data.kind));

/** Whether a field of a figure depends on the language, or leads to one that does. */
export const mayBeTranslated = ({ kind }: FigureData, path: readonly PropertyKey[]): boolean =>
  [...(FIELDS.get(kind) ?? []), ...parsed(BESIDES)].some((field) =>
    path.every((part, i) => field[i] === '*' || field[i] === String(part)),
  );

/** The fields whose words a translation has left as they are, by their paths; numbers and signs are no words. */
export const leftAsTheyAre = (main: FigureData, other: FigureData): PropertyKey[][] =>
  leftIn(main, other, FIELDS.get(main.kind) ?? [], []);

function leftIn(main: unknown, other: unknown, fields: Fields, path: PropertyKey[]): PropertyKey[][] {
  if (fields.length === 0) return [];
  if (typeof main === 'string') return main === other && /\p{L}{3}/u.test(main) ? [path] : [];
  if (typeof main !== 'object' || main === null || typeof other !== 'object' || other === null) return [];
  return Object.entries(main).flatMap(([key, value]) => {
    const below = fields.filter(([first]) => first === '*' || first === key).map(([, ...rest]) => rest);
    const at = Array.isArray(main) ? Number(key) : key;
    return leftIn(value, (other as Readonly<Record<string, unknown>>)[key], below, [...path, at]);
  });
}
