/** The part of `localStorage` that is used; tests hand in their own. */
export type KeptStore = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * What the device kept under a key. `undefined` when there is nothing, when the store is closed, and when it holds
 * something else: that is put aside under `<key>-unreadable` and not overwritten.
 */
export function readKept<T>(openStore: () => KeptStore, key: string, parse: (text: string | null) => T | undefined) {
  try {
    const store = openStore();
    const text = store.getItem(key);
    const found = parse(text);
    if (found === undefined && text !== null) store.setItem(`${key}-unreadable`, text);
    return found;
  } catch {
    return undefined;
  }
}
