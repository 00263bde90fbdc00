import type { Card as Memory } from 'ts-fsrs';
import { createKept, type KeptStore } from './kept.ts';

/** What is kept of a card: FSRS's account of it, with its dates as ISO 8601. */
export type Remembered = Omit<Memory, 'due' | 'last_review'> & { readonly due: string; readonly last_review?: string };

/** By the ids of cards. */
export type Schedule = Readonly<Record<string, Remembered>>;

/** How many cards are due. */
export const dueNow = (schedule: Schedule, now: Date): number =>
  Object.values(schedule).filter(({ due }) => Date.parse(due) <= now.getTime()).length;

const NONE: Schedule = {};

/** The schedule over a store; see `createKept` for what becomes of it where nothing can be kept. */
export const createSchedule = (openStore: () => KeptStore) => createKept(openStore, 'cards', NONE, isSchedule);

const NUMBERS = ['stability', 'difficulty', 'reps', 'lapses', 'state', 'scheduled_days', 'learning_steps'] as const;

export const isSchedule = (found: unknown): found is Schedule =>
  typeof found === 'object' &&
  found !== null &&
  !Array.isArray(found) &&
  Object.values(found).every((kept: unknown) => {
    if (typeof kept !== 'object' || kept === null) return false;
    const fields = kept as Record<string, unknown>;
    return (
      NUMBERS.every((name) => Number.isFinite(fields[name])) &&
      !Number.isNaN(Date.parse(String(fields.due))) &&
      (fields.last_review === undefined || !Number.isNaN(Date.parse(String(fields.last_review))))
    );
  });
