import { type KeptStore, readKept } from './kept.ts';

/** Notes that the reader kept, on this device only. */
export interface KeptNote {
  readonly url: string;
  readonly title: string;
  readonly gist: string;
  /** Of the article that the note belongs to. */
  readonly headline: string;
}

const KEY = 'notebook';

const NONE: readonly KeptNote[] = [];

/**
 * A notebook over a store. Where the store is closed, full or holds something else, the notebook lasts as long as the
 * page; what an unreadable store held is put aside under `notebook-unreadable` and not overwritten.
 */
export function createNotebook(openStore: () => KeptStore) {
  let notes: readonly KeptNote[] | undefined;
  const listeners = new Set<() => void>();

  const list = (): readonly KeptNote[] => {
    notes ??= readKept(openStore, KEY, parse) ?? NONE;
    return notes;
  };
  /** Returns whether the device kept it too. */
  const write = (next: readonly KeptNote[]): boolean => {
    notes = next;
    for (const listener of listeners) listener();
    try {
      openStore().setItem(KEY, JSON.stringify(next));
      return true;
    } catch {
      return false;
    }
  };
  const LOST = 'This browser keeps no data for this site (private window, or the store is full)';

  return {
    list,
    /** Adds a note; returns a sentence for the reader. */
    keep(note: KeptNote): string {
      const kept = write([...list().filter(({ url }) => url !== note.url), note]);
      return kept
        ? 'Kept in the notebook.'
        : `${LOST}: the note is kept until you leave. Download the notebook to save it.`;
    },
    /** Takes a note out; returns a sentence for the reader. */
    drop(url: string): string {
      return write(list().filter((note) => note.url !== url))
        ? 'Taken out of the notebook.'
        : `${LOST}: it is out until you leave.`;
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Reads the store again: another tab has written to it. */
    refresh(): void {
      notes = undefined;
      for (const listener of listeners) listener();
    },
  };
}

function parse(text: string | null): readonly KeptNote[] | undefined {
  if (text === null) return undefined;
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) && found.every(isKeptNote) ? found : undefined;
  } catch {
    return undefined;
  }
}

const isKeptNote = (item: unknown): item is KeptNote =>
  typeof item === 'object' &&
  item !== null &&
  ['url', 'title', 'gist', 'headline'].every((key) => typeof (item as Record<string, unknown>)[key] === 'string');

const notebook = createNotebook(() => localStorage);

export const keepNote = notebook.keep;
export const dropNote = notebook.drop;
export const keptNotes = notebook.list;

export function subscribeToNotebook(listener: () => void): () => void {
  const stop = notebook.subscribe(listener);
  const other = ({ key }: StorageEvent) => {
    if (key === KEY) notebook.refresh();
  };
  addEventListener('storage', other);
  return () => {
    stop();
    removeEventListener('storage', other);
  };
}
