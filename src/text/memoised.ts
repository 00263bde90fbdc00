/**
 * Makes a pure function of a short string remember its answers, since many pages ask for the same ones. Answers are
 * shared, so callers must not change them.
 */
export function memoised<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined || known.has(key)) return answer as T;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
