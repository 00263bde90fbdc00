import type { Problem } from '../../errors/problem.ts';
import type { Contents } from '../model.ts';
import { checkDates } from './dates.ts';
import type { Lines } from './lines.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';
import { checkEdition, checkTargets } from './targets.ts';

/** All rules for content that parsed. Returns every problem, in the order of the rules; an empty list when all is well. */
export function checkContents(contents: Contents, lines: Lines): Problem[] {
  const prose = checkProse(contents, lines);
  return [
    ...checkReferences(contents, lines),
    ...checkDates(contents, lines),
    ...prose.problems,
    ...unusedSources(contents, prose.cited, lines),
    ...checkEdition(contents, lines),
    ...checkTargets(contents, lines),
  ];
}

function unusedSources(contents: Contents, cited: ReadonlySet<string>, lines: Lines): Problem[] {
  const reports = contents.articles.map(({ data }) => data.source);
  return contents.sources.flatMap(({ id }, i) =>
    cited.has(id) || reports.includes(id)
      ? []
      : [
          {
            file: 'content/sources.json',
            line: lines.field('content/sources.json', [i]),
            cause: `the source ${id} is cited nowhere`,
            remedy: 'Cite it or take it out.',
          },
        ],
  );
}
