/** Numbers of things in words that agree with them. */

/** `1 note`, `3 notes`, `2 entries`; `plural` for a word that takes more than an s. */
export const counted = (count: number, thing: string, plural = `${thing}s`): string =>
  `${count} ${count === 1 ? thing : plural}`;
