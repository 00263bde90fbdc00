/** Keeps the reader's last answer to each question, on this device only. */

import { createStoredValue, type DeviceStore, isRecord } from './stored-value.ts';

/** Whether the last answer to each question was right, by the question's id. */
export type Answers = Readonly<Record<string, 'right' | 'wrong'>>;

const KEY = 'answers';
const NONE: Answers = {};

/** The reader's answers in a store; see `createStoredValue` for what happens where nothing can be kept. */
export function createAnswers(openStore: () => DeviceStore) {
  const { get: all, set, subscribe } = createStoredValue(openStore, KEY, NONE, areAnswers);
  return {
    all,
    /** Keeps an answer; returns whether the device could store it. */
    keep: (id: string, verdict: 'right' | 'wrong'): boolean => set({ ...all(), [id]: verdict }),
    subscribe,
  };
}

export const areAnswers = (found: unknown): found is Answers =>
  isRecord(found) && Object.values(found).every((verdict) => verdict === 'right' || verdict === 'wrong');

const answers = createAnswers(() => localStorage);
export const allAnswers = answers.all;
export const keepAnswer = answers.keep;
export const subscribeToAnswers = answers.subscribe;
export const noAnswers = (): Answers => NONE;
