/** As `memoised.ts`, for answers that can also be kept beyond the end of the process. */

import { memoised } from './memoised.ts';

/** Where answers are kept. */
interface Store<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, answer: T) => void;
}

/** A function that remembers its answers, and asks its store before it works one out. */
export interface Remembered<T> {
  (key: string): T;
  store?: Store<T>;
}

export function remembered<T>(make: (key: string) => T): Remembered<T> {
  const remembering: Remembered<T> = memoised((key) => {
    const stored = remembering.store?.get(key);
    if (stored !== undefined) return stored;
    const made = make(key);
    remembering.store?.set(key, made);
    return made;
  });
  return remembering;
}
