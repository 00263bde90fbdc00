import { Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { asBackup, restore } from '../../../src/device/backup.ts';
import { progressOf } from '../../../src/device/progress.ts';
import { grade } from '../../../src/device/schedule.ts';
import { studyWords } from '../../../src/i18n/client/en/study.ts';
import { memoryStore } from '../../support/memory-store.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const note = (url: string) => ({ url, title: url, gist: 'G', headline: 'H' });
const card = (day: string) => grade(undefined, Rating.Good, new Date(day));

const storeOf = (held: Record<string, unknown>) =>
  memoryStore(Object.fromEntries(Object.entries(held).map(([key, value]) => [key, JSON.stringify(value)])));

describe('a backup', () => {
  it('comes back in an empty browser as it was', () => {
    const full = storeOf({
      notebook: [note('a')],
      answers: { q: 'right' },
      cards: { c: card('2026-11-20') },
      stages: { p: [0] },
      read: 9,
    });
    const empty = storeOf({});
    restore(empty, asBackup(full, NOW), 'study.json');
    expect(empty.held).toEqual(full.held);
  });

  it('is added to what is there, and nothing of that is lost', () => {
    const file = asBackup(
      storeOf({
        notebook: [note('a'), note('b')],
        cards: { c: card('2026-11-20'), d: card('2026-11-21') },
        stages: { p: [0, 1] },
        read: 4,
      }),
      NOW,
    );
    const here = storeOf({
      notebook: [note('c'), note('a')],
      cards: { c: card('2026-11-22') },
      stages: { p: [2] },
      read: { a: 9, b: 2 },
    });
    restore(here, file, 'study.json');
    const kept = (key: string) => JSON.parse(here.held[key] ?? 'null');
    expect(kept('notebook').map(({ url }: { url: string }) => url)).toEqual(['c', 'a', 'b']);
    expect(kept('cards').c.last_review).toContain('2026-11-22');
    expect(kept('cards').d.last_review).toContain('2026-11-21');
    expect(kept('stages')).toEqual({ p: [2, 0, 1] });
    expect(kept('read')).toEqual({ '': 4, a: 9, b: 2 });
  });

  it('is refused whole when a part of it is broken', () => {
    const here = storeOf({ read: 3 });
    const file = JSON.stringify({ type: 'another-site-study', kept: { read: '9', cards: '{"c":{}}' } });
    expect(() => restore(here, file, 'study.json')).toThrow('study.json is damaged: the part “cards” cannot be read.');
    expect(here.held).toEqual({ read: '3' });
    for (const other of ['', '[]', 'null', '{"type":"x"}'])
      expect(() => restore(here, other, 'f')).toThrow('f was not saved here.');
  });
});

describe('progress', () => {
  it('is counted from what is kept, and broken parts count as nothing', () => {
    const all = { article: 'r', paragraphs: 14, questions: ['a', 'b', 'c', 'd'], cards: 117 };
    const store = storeOf({
      read: { r: 9, other: 12 },
      notebook: [note('a'), { kind: 'mark' }],
      answers: { a: 'right', b: 'wrong', c: 'right', other: 'wrong' },
      cards: { c: card('2026-11-20') },
      stages: { p: [0, 1, 1] },
    });
    const progress = progressOf(store, all, NOW);
    expect(progress).toMatchObject({
      read: 9,
      kept: 1,
      marked: 1,
      right: 2,
      wrong: 1,
      due: 1,
      learning: 1,
      stages: { p: 2 },
    });
    expect(studyWords().progress(progress)).toEqual([
      'Read: 9 of 14 paragraphs.',
      'Answered: 3 of 4 questions, 2 of them right.',
      'Cards: 1 of 117 started, 1 due today.',
      'Notebook: one note kept, one passage marked.',
    ]);
    expect(progressOf(storeOf({ read: 9 }), all, NOW).read).toBe(9);
    const broken = { getItem: () => '{"' };
    expect(progressOf(broken, all, NOW)).toMatchObject({ read: 0, kept: 0, right: 0, due: 0, stages: {} });
  });
});
