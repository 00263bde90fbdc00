/** Keeps a value in the browser's storage and tells listeners when it changes, even where nothing can be stored. */

import { unreadableKey } from '../contracts.ts';

/** The part of `localStorage` that is used; tests pass in their own. */
export type DeviceStore = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * A value that the device keeps under a key, as JSON. Where the store is closed, full or holds something else, the
 * value lasts as long as the page; data that cannot be read is put aside under `<key>-unreadable`, so that it is not
 * overwritten.
 * @param isSound whether what was read has the right form
 */
export function createStoredValue<T>(
  openStore: () => DeviceStore,
  key: string,
  none: T,
  isSound: (found: unknown) => found is T,
) {
  let value: T | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const read = (): T => {
    try {
      const store = openStore();
      const text = store.getItem(key);
      if (text === null) return none;
      const found = parse(text);
      if (isSound(found)) return found;
      store.setItem(unreadableKey(key), text);
    } catch {
      // The store cannot be read.
    }
    return none;
  };

  return {
    get(): T {
      value ??= read();
      return value;
    },
    /** Returns whether the device could store it. */
    set(next: T): boolean {
      value = next;
      tell();
      try {
        openStore().setItem(key, JSON.stringify(next));
        return true;
      } catch {
        return false;
      }
    },
    /** The data that was put aside because it could not be read; `undefined` when there is none. */
    unreadable(): string | undefined {
      try {
        return openStore().getItem(unreadableKey(key)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Reads the store again, after another tab has written to it. */
    refresh(): void {
      value = undefined;
      tell();
    },
  };
}

/** Whether something read is an object with keys, as most of what is kept is. */
export const isRecord = (found: unknown): found is Record<string, unknown> =>
  typeof found === 'object' && found !== null && !Array.isArray(found);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
