/** Works out from what the device keeps how far a student has got, and puts it into words. */

import { areAnswers } from './answers.ts';
import { dueNow, isSchedule } from './schedule-store.ts';
import { areStages } from './stages.ts';

/** How far a student has got. */
export interface Progress {
  /** Paragraphs read, and how many there are. */
  readonly read: number;
  readonly paragraphs: number;
  readonly kept: number;
  readonly marked: number;
  readonly right: number;
  readonly wrong: number;
  readonly questions: number;
  readonly due: number;
  readonly learning: number;
  readonly cards: number;
  /** Stages done on each path. */
  readonly stages: Readonly<Record<string, number>>;
}

type Store = Pick<Storage, 'getItem'>;

/** Reads what is kept; anything unreadable counts as nothing. */
export function progressOf(
  store: Store,
  all: { paragraphs: number; questions: number; cards: number },
  now: Date,
): Progress {
  const sound = <T>(key: string, isSound: (found: unknown) => found is T): T | undefined => {
    const found = read(store, key);
    return isSound(found) ? found : undefined;
  };
  const notebook = sound('notebook', Array.isArray) ?? [];
  const answers = Object.values(sound('answers', areAnswers) ?? {});
  const cards = sound('cards', isSchedule) ?? {};
  const stages = sound('stages', areStages) ?? {};
  return {
    ...all,
    read: Math.min(all.paragraphs, Math.max(0, Number(read(store, 'read')) || 0)),
    kept: notebook.filter((item) => item?.kind !== 'mark').length,
    marked: notebook.filter((item) => item?.kind === 'mark').length,
    right: answers.filter((one) => one === 'right').length,
    wrong: answers.filter((one) => one === 'wrong').length,
    due: dueNow(cards, now),
    learning: Object.keys(cards).length,
    stages: Object.fromEntries(Object.entries(stages).map(([path, done]) => [path, new Set(done).size])),
  };
}

function read(store: Store, key: string): unknown {
  try {
    return JSON.parse(store.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** The progress in words, one line each. */
export const inWords = (progress: Progress): string[] => {
  const { read: done, paragraphs, kept, marked, right, wrong, questions, due, learning, cards } = progress;
  const some = (number: number, one: string, many: string): string =>
    number === 1 ? `one ${one}` : `${number} ${many}`;
  return [
    `Read: ${done} of ${paragraphs} paragraphs.`,
    `Answered: ${right + wrong} of ${questions} questions, ${right} of them right.`,
    `Cards: ${learning} of ${cards} started, ${due} due today.`,
    `Notebook: ${some(kept, 'note', 'notes')} kept, ${some(marked, 'passage', 'passages')} marked.`,
  ];
};
