import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReport } from '../../../../src/text/import/report.ts';
import { PAGE_SHAPES } from '../../../cases/page-shapes.ts';
import { REPORT_SHAPES } from '../../../cases/report-shapes.ts';
import { REPORTS } from '../../../cases/reports.ts';

describe('a pasted report', () => {
  it.each(REPORTS)('with $name', ({ pasted, report }) => expect(parseReport(pasted)).toMatchObject(report));

  it.each([...REPORT_SHAPES, ...PAGE_SHAPES])('with %s', (_, pasted, report) =>
    expect(parseReport(pasted)).toMatchObject(report),
  );

  it('has the same parts when it is read again from its parts', () => {
    const [first] = REPORTS;
    const { headline, standfirst, byline, caption, dateline, paragraphs, published } = parseReport(first?.pasted ?? '');
    const again = [
      headline,
      standfirst,
      byline,
      published,
      caption,
      `${dateline}: ${paragraphs[0]}`,
      ...paragraphs.slice(1),
    ];
    expect(parseReport(again.join('\n\n'))).toMatchObject({ headline, byline, dateline, paragraphs, published });
  });

  it('loses no word, whatever it holds: each stands in a part or among what was dropped', () => {
    const name = fc.lorem({ maxCount: 2 }).map((words) => words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()));
    const line = fc.oneof(
      fc.constantFrom('COMMENTS', 'Share', 'January 29, 2023', 'PORT MARY: ', 'Related stories'),
      name.map((words) => `By ${words}`),
      name.map((words) => `${words} 3 March 2024`),
      fc.lorem({ maxCount: 5 }).map((words) => `${words}. PHOTO: FILE`),
      fc.lorem({ maxCount: 30 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { paragraphs, dropped, ...head } = parseReport(lines.join('\n\n'));
        const kept = [...Object.values(head), ...paragraphs, ...dropped].join(' ');
        for (const word of lines
          .join(' ')
          .replaceAll(/January|March/g, '')
          .match(/[a-z]{4,}/g) ?? [])
          expect(kept).toContain(word);
      }),
    );
  });

  it('is read without an error whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        for (const part of parseReport(text).paragraphs) expect(part).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      }),
      { numRuns: 500 },
    );
  });
});
