import { describe, expect, it } from 'vitest';
import { factsFile, factsIn, isFactsList } from '../../../src/embed/facts-file.ts';
import type { ExcerptFacts } from '../../../src/embed/snippets.ts';

const facts = (path: string) => ({ address: `https://example.org/base/embed/${path}` }) as ExcerptFacts;

describe('the file with the facts of an excerpt', () => {
  it.each([
    ['report/p3/', 'report/excerpts.json'],
    ['report/p3-p5/', 'report/excerpts.json'],
    ['report/note/rain/', 'report/excerpts.json'],
    ['claim/rain/', 'claim/rain/excerpt.json'],
    ['event/storm/', 'event/storm/excerpt.json'],
    ['timeline/', 'timeline/excerpt.json'],
    ['timeline/the-visit/', 'timeline/the-visit/excerpt.json'],
  ])('of %s is %s', (path, file) => {
    expect(factsFile(path)).toBe(file);
    expect(isFactsList(file)).toBe(file === 'report/excerpts.json');
  });

  it('gives those of the one asked for, and of no other whose address ends like it', () => {
    const list = [facts('report/p13/'), facts('report/p3/'), facts('report/note/p3/')];
    expect(factsIn(list, 'report/p3/')).toBe(list[1]);
    expect(factsIn(facts('claim/rain/'), 'claim/rain/')?.address).toContain('claim/rain/');
    expect(factsIn(list, 'report/p4/')).toBeUndefined();
  });
});
