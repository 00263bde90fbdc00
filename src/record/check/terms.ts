import type { Problem } from '../../errors/problem.ts';
import { createAnchorer } from '../../text/anchor.ts';
import { editionText } from '../../text/edition.ts';
import type { Contents } from '../model.ts';
import { parseProse } from '../prose.ts';
import type { Lines } from './lines.ts';

const MOST_WORDS = 60;

/** A term's definition is short, and its example stands in a report, in one place. */
export function checkTerms({ articles, entries }: Contents, lines: Lines): Problem[] {
  const anchorers = articles.map(({ body }) => createAnchorer(editionText(body).text));
  return entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'terms') return [];
    const { file, data, body } = entry;
    const { example } = data;
    const placed = 'exact' in example ? anchorers.map((anchor) => anchor(example)) : [];
    const problems: Problem[] = [];
    if ('exact' in example && !placed.some(({ status }) => status === 'exact' || status === 'normalized')) {
      const cause = `the example "${example.exact}": ${placed[0]?.reason ?? 'there is no report'}`;
      problems.push({
        file,
        line: lines.field(file, ['example', 'exact']),
        cause,
        remedy: 'Quote words that stand there once, or add a prefix.',
      });
    }
    const words = parseProse(body)
      .blocks.flatMap(({ text }) => text.split(/\s+/))
      .filter((word) => word !== '').length;
    if (words > MOST_WORDS) {
      problems.push({
        file,
        line: lines.body(file),
        cause: `the definition has ${words} words`,
        remedy: `Keep to ${MOST_WORDS}.`,
      });
    }
    return problems;
  });
}
