/** The rule that a contested statement rests on two sources of different origin, or is marked as resting on one. */

import type { Problem } from '../../errors/problem.ts';
import type { Source } from '../../schemas/source.ts';
import type { Contents } from '../model.ts';
import { parseProse } from '../prose.ts';
import { type Lines, statementPlace } from './lines.ts';

const REMEDY =
  'Cite a second one of another origin; where there is none, mark it: <Cite id="…" alone />, or alone: true in the front matter.';

/**
 * Two pages that relay one agency report, briefing or communiqué have one origin, which `custom.origin` names; for any
 * other page it is the publication. Holds for claims and for notes of the kind *claim*, except for what they say of the
 * report itself.
 */
export function checkContested(contents: Contents, lines: Lines): Problem[] {
  const { notes, entries } = contents;
  const weak = weakness(contents);
  const claims = entries.filter((entry) => entry.kind === 'claims');
  const inFront = claims.flatMap(({ file, data: { firstMade, repeated, answers } }) =>
    [
      { path: ['firstMade'], what: 'the first mention', ...firstMade },
      ...repeated.map((one, i) => ({ path: ['repeated', i], what: `the repetition by ${one.by}`, ...one })),
      ...answers.map((one, i) => ({ path: ['answers', i], what: `the answer by ${one.by}`, ...one })),
    ].flatMap(({ path, what, sources: ids, alone }): Problem[] => {
      const fault = weak(ids, alone);
      return fault ? [{ file, line: lines.field(file, path), cause: `${what} ${fault}`, remedy: REMEDY }] : [];
    }),
  );
  const inProse = [...claims, ...notes.filter(({ data }) => data.kind === 'claim')].flatMap(({ file, body }) =>
    parseProse(body).blocks.flatMap(({ statements }) =>
      statements.flatMap((statement): Problem[] => {
        const { citations } = statement;
        const fault = weak(
          citations.flatMap(({ id }) => id ?? []),
          citations.some(({ alone }) => alone),
        );
        if (fault === undefined) return [];
        const { opening, ...place } = statementPlace(file, statement, lines);
        return [{ ...place, cause: `${opening} ${fault}`, remedy: REMEDY }];
      }),
    ),
  );
  return [...inFront, ...inProse];
}

/** Tells what is wrong with the sources of a contested statement, in words that follow its name; `undefined` if nothing is. */
export function weakness({ articles, sources }: Pick<Contents, 'articles' | 'sources'>) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const reports = articles.map(({ data }) => data.source);
  return (ids: readonly string[], alone: boolean): string | undefined => {
    const known = ids.flatMap((id) => byId.get(id) ?? []);
    if (known.length === 0 || known.length < ids.length || ids.some((id) => reports.includes(id))) return undefined;
    const origins = [...new Set(known.map(originOf))];
    if (origins.length > 1) return alone ? 'is marked as resting on one source, and has several' : undefined;
    return alone ? undefined : `rests on one origin only, ${origins[0]}`;
  };
}

const originOf = (source: Source): string => source.custom.origin ?? source['container-title'];
