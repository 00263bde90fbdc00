import { cwd } from 'node:process';
import { describe, expect, it } from 'vitest';
import { readContents } from '@/cli/read-contents.ts';
import { parseProse } from '@/record/prose.ts';

const { contents } = readContents(cwd());
const { sources, notes, entries, articles } = contents;
const outletOf = new Map(sources.map((source) => [source.id, source['container-title']]));

/** What the report itself says can only rest on it. */
const report = articles[0]?.data.source;

/** The outlets that each statement with a citation rests on. */
const outlets = (pieces: readonly { body: string }[]): Set<string | undefined>[] =>
  pieces.flatMap(({ body }) =>
    parseProse(body).blocks.flatMap(({ statements }) =>
      statements.flatMap(({ citations }) =>
        citations.length === 0 || citations.some(({ id }) => id === report)
          ? []
          : [new Set(citations.map(({ id }) => outletOf.get(id ?? '')))],
      ),
    ),
  );
const shareOnOne = (pieces: readonly { body: string }[]): number => {
  const all = outlets(pieces);
  return all.filter((of) => of.size === 1).length / all.length;
};

describe('the sources', () => {
  it('are of two outlets or more for four statements of five, and in claims for nine of ten', () => {
    expect(outlets([...notes, ...entries]).length).toBeGreaterThan(500);
    expect(shareOnOne([...notes, ...entries])).toBeLessThanOrEqual(0.2);
    expect(shareOnOne(entries.filter(({ kind }) => kind === 'claims'))).toBeLessThanOrEqual(0.1);
  });

  it.each([
    ['Urdu', 'ur'],
    ['Russian', 'ru'],
  ])('are in %s twenty-five times or more, under titles in its script', (_, language) => {
    const own = sources.filter((source) => source.language === language);
    expect(own.length).toBeGreaterThanOrEqual(25);
    const script = language === 'ur' ? /\p{Script=Arabic}/u : /\p{Script=Cyrillic}/u;
    expect(own.filter(({ title, custom }) => !custom.titleGiven && !script.test(title)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
