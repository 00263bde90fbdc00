import { createKept, type KeptStore } from './kept.ts';

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

/** A notebook over a store; see `createKept` for what becomes of it where nothing can be kept. */
export function createNotebook(openStore: () => KeptStore) {
  const { get: list, set: write, subscribe, refresh } = createKept(openStore, KEY, NONE, areKeptNotes);
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
    subscribe,
    refresh,
  };
}

const areKeptNotes = (found: unknown): found is readonly KeptNote[] => Array.isArray(found) && found.every(isKeptNote);

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
