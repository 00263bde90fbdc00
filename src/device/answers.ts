import { createStoredValue, type DeviceStore, isRecord } from './stored-value.ts';

/** How questions were answered last, by their ids, on this device only. */
export type Answers = Readonly<Record<string, 'right' | 'wrong'>>;

const KEY = 'answers';
const NONE: Answers = {};

/** The reader's answers over a store; see `createStoredValue` for what becomes of them where nothing can be kept. */
export function createAnswers(openStore: () => DeviceStore) {
  const { get: all, set, subscribe } = createStoredValue(openStore, KEY, NONE, areAnswers);
  return {
    all,
    /** Keeps an answer; returns whether the device kept it too. */
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
