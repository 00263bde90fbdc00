/**
 * Makes a pure function of a short string remember its answers, since many pages ask for the same ones. Answers are
 * shared, so callers must not change them.
 */

/** Where answers are kept beyond the end of the process. */
export interface Store<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, answer: T) => void;
}

export interface Memoised<T> {
  (key: string): T;
  /** Asked before the function is, and told its answers. */
  store?: Store<T> | undefined;
}

export function memoised<T>(make: (key: string) => T): Memoised<T> {
  const known = new Map<string, T>();
  const remembering: Memoised<T> = (key) => {
    const answer = known.get(key);
    if (answer !== undefined || known.has(key)) return answer as T;
    const stored = remembering.store?.get(key);
    const made = stored ?? make(key);
    if (stored === undefined) remembering.store?.set(key, made);
    known.set(key, made);
    return made;
  };
  return remembering;
}
