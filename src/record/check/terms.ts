/** The rule that a term's definition is short and that its example occurs in a report, in one place. */

import type { Problem } from '../../errors/problem.ts';
import { anchorerOf, editionText } from '../../text/edition.ts';
import type { TextQuoteSelector } from '../../text/selector.ts';
import type { Contents } from '../model.ts';
import { parseProse } from '../prose.ts';
import type { Lines } from './lines.ts';

/** `room` is how much longer a definition may be in a further language. */
const MOST_WORDS = 60;

export function checkTerms({ articles, entries }: Contents, lines: Lines, room = 1): Problem[] {
  const most = Math.floor(MOST_WORDS * room);
  const reports = articles.map(({ body }) => editionText(body));
  return entries.flatMap((entry): Problem[] => {
    if (entry.kind !== 'terms') return [];
    const { file, data, body } = entry;
    const { example } = data;
    const problems: Problem[] = [];
    if ('exact' in example && !reports.some((report) => anchorerOf(report)(example, { loosely: false }).range)) {
      const cause = `the example "${example.exact}": ${nearestPlace(example, articles)}`;
      problems.push({
        file,
        line: lines.field(file, ['example', 'exact']),
        cause,
        remedy: 'Quote words that occur there once, or add a prefix.',
      });
    }
    const words = parseProse(body)
      .blocks.flatMap(({ text }) => text.split(/\s+/))
      .filter((word) => word !== '').length;
    if (words > most) {
      problems.push({
        file,
        line: lines.body(file),
        cause: `the definition has ${words} words`,
        remedy: `Keep to ${most}.`,
      });
    }
    return problems;
  });
}

/** Why an example has no place in the first report. */
function nearestPlace(example: TextQuoteSelector, [article]: Contents['articles']): string {
  return article === undefined ? 'there is no report' : anchorerOf(editionText(article.body))(example).reason;
}
