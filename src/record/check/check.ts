/** The check of the content: runs every rule on what the schemas have accepted, and collects the problems. */

import type { Problem } from '../../errors/problem.ts';
import { tableOf } from '../figures/table.ts';
import { attachAll } from '../mention.ts';
import { type Contents, sidesOf } from '../model.ts';
import { MANY_SOURCES, sourceKey } from '../source-key.ts';
import { isUnwritten } from '../unwritten.ts';
import { checkContested } from './contested.ts';
import { checkDates } from './dates.ts';
import { checkFigures } from './figures.ts';
import { checkHindsight } from './hindsight.ts';
import type { Lines } from './lines.ts';
import { checkOffices } from './offices.ts';
import { checkPlainEditions } from './plain-editions.ts';
import { checkProse } from './prose.ts';
import { checkReach, checkTwins } from './reach.ts';
import { checkReferences } from './references.ts';
import { checkSides } from './sides.ts';
import { checkSpans } from './spans.ts';
import { checkEdition, checkTargets } from './targets.ts';
import { checkTerms } from './terms.ts';
import { checkUnwritten } from './unwritten.ts';
import { checkVoices } from './voices.ts';

const SOURCES = 'content/sources.json';

/** Returns every problem, in the order of the rules; an empty list when all is well. */
export function checkContents(contents: Contents, lines: Lines): Problem[] {
  // Of a note that is not written, only that is to be said.
  const written = { ...contents, notes: contents.notes.filter(({ body }) => !isUnwritten(body)) };
  const prose = checkProse(written, lines);
  const attached = attachAll(contents);
  return [
    ...checkUnwritten(contents, lines),
    ...checkReferences(contents, lines),
    ...checkTwins(contents, lines),
    ...checkDates(contents, lines),
    ...checkSpans(contents, lines),
    ...prose.problems,
    ...checkSides(contents, lines),
    ...checkContested(contents, lines),
    ...checkHindsight(contents, lines),
    ...checkOffices(contents, lines),
    ...unusedSources(contents, prose.cited, lines),
    ...twinKeys(contents, lines),
    ...checkEdition(contents, lines),
    ...checkTargets(contents, attached, lines),
    ...checkPlainEditions(contents, attached, lines),
    ...checkTerms(contents, lines),
    ...checkVoices(contents, lines),
    ...checkReach(contents, lines),
    ...checkFigures(contents, lines),
  ];
}

function twinKeys({ sources }: Contents, lines: Lines): Problem[] {
  const keys = sources.map(({ id }) => sourceKey(id, sources.length >= MANY_SOURCES));
  const firsts = new Map(keys.map((key, i) => [key, i] as const).toReversed());
  return sources.flatMap(({ id }, i) => {
    const first = firsts.get(keys[i] ?? '') ?? i;
    if (first === i) return [];
    const cause = `the id ${id} gives the same short key as ${sources[first]?.id}`;
    return [{ file: SOURCES, line: lines.field(SOURCES, [i]), cause, remedy: 'Change one of the two ids.' }];
  });
}

function unusedSources(contents: Contents, cited: ReadonlySet<string>, lines: Lines): Problem[] {
  const sides = contents.entries.flatMap((entry) => Object.values(sidesOf(entry)).flat());
  const inFigures = contents.figures.flatMap(({ data }) => tableOf(data).rows.flatMap((row) => row.sources));
  const elsewhere = new Set([...contents.articles.map(({ data }) => data.source), ...sides, ...inFigures]);
  return contents.sources.flatMap(({ id }, i) =>
    cited.has(id) || elsewhere.has(id)
      ? []
      : [
          {
            file: SOURCES,
            line: lines.field(SOURCES, [i]),
            cause: `the source ${id} is not cited anywhere`,
            remedy: 'Cite it or remove it.',
          },
        ],
  );
}
