import { describe, expect, it } from 'vitest';
import { anchorerOf, locate, reportText, runsOver } from '../../../src/text/edition.ts';

const report = reportText([
  'The treaty is a matter for the whole island.',
  'What gives it weight is the grain.',
  'Nobody asked the ferry.',
]);
const anchor = anchorerOf(report);

describe('a quote in a report', () => {
  it.each([
    ['the whole island.\n\nWhat gives it', 'it runs over two paragraphs', 'the whole island.'],
    ['the whole island. What gives it', 'it runs over two paragraphs', 'the whole island.'],
    ['island.\n\nWhat gives it weight is the grain.\n\nNobody', 'it runs over 3 paragraphs', 'island.'],
    [
      'the whole realm.\n\nWhat gave it',
      'it runs over two paragraphs, and is not in the text as it is',
      'whole island.',
    ],
  ])('%j: %s', (exact, reason, part) => {
    const placement = anchor({ exact });
    expect(placement).toMatchObject({ status: 'orphan', range: undefined, reason });
    expect(placement.nearest?.text).toContain(part);
    expect(runsOver(placement)).toBe(true);
  });

  it('may have a blank line at its end', () => {
    const { range } = anchor({ exact: 'the whole island.\n\n' });
    expect(range && locate(report, range)).toEqual({ paragraph: 0, start: 27, end: 44 });
  });
});
