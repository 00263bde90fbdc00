import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../../src/text/import/report.ts';
import { SHAPES } from '../../../cases/papers/papers.ts';
import { FIELDS, READERS, scoresOf } from '../../../support/readers.ts';

describe('a report in the manner of', () => {
  it.each(SHAPES)('$name', ({ input, report: { authors, ...report } }) => {
    const { byline, dropped: _, ...read } = parseReport(input);
    expect(read).toEqual(report);
    for (const name of authors) expect(byline).toContain(name);
    if (authors.length === 0) expect(byline).toBeNull();
  });
});

describe('no part is read better by', () => {
  const ours = scoresOf(READERS['this site'] as never, SHAPES);
  it.each(['Readability', 'html-to-text'])('%s', (name) => {
    const theirs = scoresOf(READERS[name] as never, SHAPES);
    for (const field of FIELDS) expect.soft(ours[field], field).toBeGreaterThanOrEqual(theirs[field]);
  });
});
