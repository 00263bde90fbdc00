import { describe, expect, it } from 'vitest';
import { firstWords, mentionInContext } from '../../../src/record/backlinks.ts';

/** What a line may begin with, when lines break at spaces but at no no-break space. */
const breakable = (text: string): string[] => text.split(' ');

describe('an ellipsis', () => {
  it('never stands alone on a line', () => {
    const paragraph = 'The ferry was late again and the mayor asked why nobody had told the harbour.';
    const start = paragraph.indexOf('mayor');
    const { before, after } = mentionInContext(paragraph, { start, end: start + 5 }, 10);
    expect([before, after, firstWords(paragraph, 4)]).toEqual([
      '…\u00a0and the ',
      ' asked why\u00a0…',
      'The ferry was late\u00a0…',
    ]);
    for (const text of [before, after, firstWords(paragraph, 4)]) expect(breakable(text)).not.toContain('…');
  });

  it('follows a word, and no comma in either script', () => {
    expect(firstWords('Late, as ever', 1)).toBe('Late\u00a0…');
    expect(firstWords('کشتی، پھر دیر', 1)).toBe('کشتی\u00a0…');
    expect(firstWords('کشتی دیر سے', 3)).toBe('کشتی دیر سے');
  });
});
