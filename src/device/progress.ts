/** Works out from what the device keeps how far a student has got. */

import { areAnswers } from './answers.ts';
import { dueNow, isSchedule } from './schedule-store.ts';
import { areStages } from './stages.ts';
import { isRecord } from './stored-value.ts';

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

/** A report with what there is to study: its slug, the ids of its questions, how many paragraphs, and how many cards in all. */
export interface Studied {
  readonly article: string;
  readonly questions: readonly string[];
  readonly paragraphs: number;
  readonly cards: number;
}

/** Reads what is kept about a report; anything unreadable counts as nothing. */
export function progressOf(store: Store, all: Studied, now: Date): Progress {
  const sound = <T>(key: string, isSound: (found: unknown) => found is T): T | undefined => {
    const found = read(store, key);
    return isSound(found) ? found : undefined;
  };
  const notebook = sound('notebook', Array.isArray) ?? [];
  const given = sound('answers', areAnswers) ?? {};
  const answers = all.questions.map((id) => given[id]);
  const cards = sound('cards', isSchedule) ?? {};
  const stages = sound('stages', areStages) ?? {};
  return {
    paragraphs: all.paragraphs,
    questions: all.questions.length,
    cards: all.cards,
    read: Math.min(all.paragraphs, lastRead(read(store, 'read'), all.article)),
    kept: notebook.filter((item) => item?.kind !== 'mark').length,
    marked: notebook.filter((item) => item?.kind === 'mark').length,
    right: answers.filter((one) => one === 'right').length,
    wrong: answers.filter((one) => one === 'wrong').length,
    due: dueNow(cards, now),
    learning: Object.keys(cards).length,
    stages: Object.fromEntries(Object.entries(stages).map(([path, done]) => [path, new Set(done).size])),
  };
}

/** The last paragraph of a report that was seen. While there was one report its number alone was kept. */
function lastRead(kept: unknown, article: string): number {
  const number = isRecord(kept) ? (kept[article] ?? kept['']) : kept;
  return Math.max(0, Number(number) || 0);
}

function read(store: Store, key: string): unknown {
  try {
    return JSON.parse(store.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
