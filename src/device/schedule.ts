/** Decides which study cards to show and when each comes back, by the Free Spaced Repetition Scheduler (FSRS). */

import { createEmptyCard, fsrs, type Grade, generatorParameters, type Card as Memory, Rating } from 'ts-fsrs';
import { cardsWords } from '../i18n/client/en/cards.ts';
import type { Remembered, Schedule } from './schedule-store.ts';

/** From the worst to the best. */
export const GRADES = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const satisfies readonly Grade[];

/** The grade given when the reader just goes on. */
export const CONFIRMED = Rating.Good;

/**
 * FSRS with its default parameters. Intervals are not randomised, so that a card comes back exactly when it says it
 * will.
 */
const scheduler = fsrs(generatorParameters({ enable_fuzz: false }));

const memoryOf = (kept: Remembered | undefined, now: Date): Memory =>
  kept === undefined
    ? createEmptyCard(now)
    : ({
        ...kept,
        due: new Date(kept.due),
        ...(kept.last_review === undefined ? {} : { last_review: new Date(kept.last_review) }),
      } as Memory);

/** The card's state after an answer. */
export function grade(kept: Remembered | undefined, given: Grade, now: Date): Remembered {
  const { due, last_review, ...rest } = scheduler.next(memoryOf(kept, now), now, given).card;
  return { ...rest, due: due.toISOString(), ...(last_review && { last_review: last_review.toISOString() }) };
}

/** How long until the card comes back, for each grade, in words such as “10 min” or “4 days”. */
export const waits = (kept: Remembered | undefined, now: Date): string[] =>
  GRADES.map((given) => {
    const minutes = (Date.parse(grade(kept, given, now).due) - now.getTime()) / 60_000;
    if (minutes < 60) return cardsWords().minutes(Math.max(1, Math.round(minutes)));
    if (minutes < 60 * 24) return cardsWords().hours(Math.round(minutes / 60));
    return cardsWords().days(Math.round(minutes / 60 / 24));
  });

/** New cards in one sitting: if there were more, too many would come back together some days later. */
export const NEW_AT_ONCE = 10;

/** The cards to see now: those that are due, the longest overdue first, then some new ones in the order given. */
export function toSeeNow(ids: readonly string[], schedule: Schedule, now: Date): string[] {
  const due = ids
    .filter((id) => schedule[id] !== undefined && Date.parse(schedule[id].due) <= now.getTime())
    .sort((a, b) => Date.parse(schedule[a]?.due ?? '') - Date.parse(schedule[b]?.due ?? ''));
  return [...due, ...ids.filter((id) => schedule[id] === undefined).slice(0, NEW_AT_ONCE)];
}
