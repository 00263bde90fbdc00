/** The rule that a claim must rest on sources from both sides. */

import type { Problem } from '../../errors/problem.ts';
import { type Contents, sidesOf } from '../model.ts';
import type { Lines } from './lines.ts';
import { didYouMean } from './nearest.ts';

/**
 * The front matter of a claim must name sources for the claim and for its answers, all of them must exist, and neither
 * side may rest only on sources that the other side names.
 */
export function checkSides({ entries, sources }: Contents, lines: Lines): Problem[] {
  const known = sources.map(({ id }) => id);
  return entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'claims') return [];
    const at = (path: readonly PropertyKey[]) => ({ file: entry.file, line: lines.field(entry.file, path) });
    const { claim, answer } = sidesOf(entry);
    const unknown = [...claim, ...answer]
      .filter((id) => !known.includes(id))
      .map((id) => ({
        ...at([]),
        cause: `names the source ${id}, which is not in content/sources.json`,
        remedy: didYouMean(id, known, 'Add the source or correct the id.'),
      }));
    const oneSided = answer.every((id) => claim.includes(id)) || claim.every((id) => answer.includes(id));
    const remedy = 'Name for each side a source that speaks of it.';
    return oneSided ? [...unknown, { ...at(['answers']), cause: 'has sources from one side only', remedy }] : unknown;
  });
}
