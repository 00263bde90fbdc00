/** Keeps on the device when each study card is due; loads no scheduler, so that any page can count the due ones. */

import type { Card as Memory } from 'ts-fsrs';
import { createStoredValue, type DeviceStore, isRecord } from './stored-value.ts';

/** What is kept of a card: its state in FSRS, with dates in ISO 8601. */
export type Remembered = Omit<Memory, 'due' | 'last_review'> & { readonly due: string; readonly last_review?: string };

/** What is kept of each card, by its id. */
export type Schedule = Readonly<Record<string, Remembered>>;

/** How many cards are due. */
export const dueNow = (schedule: Schedule, now: Date): number =>
  Object.values(schedule).filter(({ due }) => Date.parse(due) <= now.getTime()).length;

const NONE: Schedule = {};

/** The schedule in a store; see `createStoredValue` for what happens where nothing can be kept. */
export const createSchedule = (openStore: () => DeviceStore) => createStoredValue(openStore, 'cards', NONE, isSchedule);

const NUMBERS = ['stability', 'difficulty', 'reps', 'lapses', 'state', 'scheduled_days', 'learning_steps'] as const;

export const isSchedule = (found: unknown): found is Schedule =>
  isRecord(found) &&
  Object.values(found).every(
    (kept) =>
      isRecord(kept) &&
      NUMBERS.every((name) => Number.isFinite(kept[name])) &&
      !Number.isNaN(Date.parse(String(kept.due))) &&
      (kept.last_review === undefined || !Number.isNaN(Date.parse(String(kept.last_review)))),
  );
