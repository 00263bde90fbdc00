import { Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { grade, NEW_AT_ONCE, toSeeNow, waits } from '../../../src/device/schedule.ts';
import { createSchedule, dueNow, isSchedule } from '../../../src/device/schedule-store.ts';
import { memoryStore } from '../../support/memory-store.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

describe('the schedule', () => {
  it('lets a known card come back after longer and longer, and a forgotten one soon', () => {
    let now = NOW;
    let kept = grade(undefined, Rating.Easy, now);
    const gaps: number[] = [];
    for (let i = 0; i < 4; i++) {
      gaps.push(Date.parse(kept.due) - now.getTime());
      now = new Date(kept.due);
      kept = grade(kept, Rating.Good, now);
    }
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(new Set(gaps).size).toBe(4);
    const forgotten = grade(kept, Rating.Again, new Date(kept.due));
    expect(Date.parse(forgotten.due) - Date.parse(kept.due)).toBeLessThan(3_600_000);
  });

  it('says beforehand when a card will come back, and then it does', () => {
    expect(waits(undefined, NOW)).toEqual(['1 min', '6 min', '10 min', expect.stringMatching(/^\d+ days$/)]);
    const days = Number(waits(undefined, NOW)[3]?.match(/\d+/)?.[0]);
    const schedule = { a: grade(undefined, Rating.Easy, NOW) };
    expect(dueNow(schedule, later(days - 1))).toBe(0);
    expect(dueNow(schedule, later(days + 0.1))).toBe(1);
  });

  it('shows what is due first, the longest overdue before the others, then some new cards', () => {
    const ids = Array.from({ length: 30 }, (_, i) => `c${i}`);
    const schedule = { c5: grade(undefined, Rating.Good, later(-1)), c9: grade(undefined, Rating.Good, later(-2)) };
    const now = toSeeNow(ids, schedule, NOW);
    expect(now.slice(0, 4)).toEqual(['c9', 'c5', 'c0', 'c1']);
    expect(now).toHaveLength(2 + NEW_AT_ONCE);
    expect(toSeeNow(ids, { c5: grade(undefined, Rating.Easy, NOW) }, NOW)).not.toContain('c5');
  });

  it('is the same after it was stored, and puts aside what it cannot read', () => {
    const store = memoryStore();
    const { held } = store;
    const open = () => store;
    const schedule = { a: grade(undefined, Rating.Good, NOW) };
    createSchedule(open).set(schedule);
    expect(createSchedule(open).get()).toEqual(schedule);
    expect(grade(createSchedule(open).get().a, Rating.Good, later(1))).toEqual(
      grade(schedule.a, Rating.Good, later(1)),
    );
    held.cards = '{"a":{"due":"soon"}}';
    expect(createSchedule(open).get()).toEqual({});
    expect(held['cards-unreadable']).toBe('{"a":{"due":"soon"}}');
    for (const wrong of [null, [], 3, { a: null }, { a: { ...schedule.a, stability: '1' } }])
      expect(isSchedule(wrong)).toBe(false);
  });
});
