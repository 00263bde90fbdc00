import { describe, expect, it } from 'vitest';
import type { PageNote } from '@/notes-on-page/notes-file.ts';
import { placeNotes } from '@/notes-on-page/place-notes.ts';
import { fileOf, paragraphs, truths } from '../../cases/notes-report.ts';

const { notes } = fileOf(truths);
const running = (texts: readonly string[]) => texts.map((text) => ({ text, isRunning: true }));
const noteOn = (paragraph: number, ...wordings: string[]): PageNote => ({
  ...(notes[0] as PageNote),
  targets: [{ paragraph, quotes: wordings.map((exact) => ({ exact, prefix: '', suffix: '' })) }],
});
const wordsAt = (texts: readonly string[], placed: ReturnType<typeof placeNotes>['placed']) =>
  placed.map(({ block, start, end }) => [block, texts[block]?.slice(start, end)]);

describe('notes on a page', () => {
  it('are placed on their words, in the order of the page', () => {
    const { placed, refused } = placeNotes(running(paragraphs), notes);
    expect(wordsAt(paragraphs, placed)).toEqual(truths.map(({ paragraph, words }) => [paragraph, words]));
    expect(refused).toEqual([]);
  });

  it('whose words occur in several places are placed between their neighbours, and not elsewhere', () => {
    const texts = ['In short: Port Velo votes, and Isle Marrow waits.', ...paragraphs];
    const { placed } = placeNotes(running(texts), notes);
    expect(placed.length).toBe(truths.length);
    expect(wordsAt(texts, placed)).toEqual(truths.map(({ paragraph, words }) => [paragraph + 1, words]));
  });

  it('take the wording that is there as it is before one that is like it', () => {
    const text = 'The board began the work, and the crews started working at noon.';
    const { placed } = placeNotes(running([text]), [noteOn(0, 'crews startled working', 'began the work')]);
    expect(wordsAt([text], placed)).toEqual([[0, 'began the work']]);
  });

  it('are refused, with the reason, where the words are not there, are doubtful, or run over two blocks', () => {
    const texts = ['A red crane.', 'A red crane.', 'The blue', 'crane stood.'];
    const { placed, refused } = placeNotes(running(texts), [
      noteOn(0, 'red crane'),
      noteOn(0, 'blue crane'),
      noteOn(0, 'green barge'),
    ]);
    expect(placed).toEqual([]);
    expect(refused.map(({ reason }) => reason.split(',')[0])).toEqual([
      'it occurs in several places',
      'it is not in the text',
      'it is not in the text',
    ]);
  });

  it('are looked for in headings and captions only when the running text has not their words', () => {
    const texts = [
      { text: 'Marta Orsk at the gate', isRunning: false },
      { text: 'Marta Orsk spoke.', isRunning: true },
    ];
    const { placed } = placeNotes(texts, [noteOn(0, 'Marta Orsk'), noteOn(0, 'at the gate')]);
    expect(placed.map(({ block, exact }) => [block, exact])).toEqual([
      [0, 'at the gate'],
      [1, 'Marta Orsk'],
    ]);
  });
});
