/** How far a student is, from what the device keeps. */
export interface Progress {
  /** Paragraphs read, of so many. */
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

/** Reads what is kept; what cannot be read counts as nothing. */
export function progressOf(
  store: Store,
  all: { paragraphs: number; questions: number; cards: number },
  now: Date,
): Progress {
  const list = (found: unknown): unknown[] => (Array.isArray(found) ? found : []);
  const values = (found: unknown): unknown[] =>
    typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.values(found) : [];
  const notebook = list(read(store, 'notebook')) as { kind?: string }[];
  const answers = values(read(store, 'answers'));
  const cards = values(read(store, 'cards')) as { due?: string }[];
  const stages = read(store, 'stages');
  return {
    ...all,
    read: Math.min(all.paragraphs, Math.max(0, Number(read(store, 'read')) || 0)),
    kept: notebook.filter((item) => item?.kind !== 'mark').length,
    marked: notebook.filter((item) => item?.kind === 'mark').length,
    right: answers.filter((one) => one === 'right').length,
    wrong: answers.filter((one) => one === 'wrong').length,
    due: cards.filter((card) => Date.parse(card?.due ?? '') <= now.getTime()).length,
    learning: cards.length,
    stages:
      typeof stages === 'object' && stages !== null
        ? Object.fromEntries(Object.entries(stages).map(([path, done]) => [path, new Set(list(done)).size]))
        : {},
  };
}

function read(store: Store, key: string): unknown {
  try {
    return JSON.parse(store.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** The same in words, a line to each. */
export const inWords = (progress: Progress): string[] => {
  const { read: done, paragraphs, kept, marked, right, wrong, questions, due, learning, cards } = progress;
  const some = (number: number, one: string, many: string): string =>
    number === 1 ? `one ${one}` : `${number} ${many}`;
  return [
    `Read: ${done} of ${paragraphs} paragraphs.`,
    `Answered: ${right + wrong} of ${questions} questions, ${right} of them right.`,
    `Cards: ${learning} of ${cards} begun, ${due} due today.`,
    `Notebook: ${some(kept, 'note', 'notes')} kept, ${some(marked, 'passage', 'passages')} marked.`,
  ];
};
