/** Shuffles the answers and steps of a question in the same way for every reader and in every build. */

/** A shuffled order of a question's `count` steps, made from its id; never the order they came in. */
export function mixedOrder(id: string, count: number): number[] {
  const order = shuffled(id, count);
  return order.every((place, i) => place === i) ? order.reverse() : order;
}

/** The Fisher–Yates shuffle with a small generator seeded from the id, since every build must give the same page. */
export function shuffled(id: string, count: number): number[] {
  let seed = [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1103515245) + 12345) | 0;
    const j = Math.abs(seed >> 8) % (i + 1);
    [order[i], order[j]] = [order[j] ?? i, order[i] ?? j];
  }
  return order;
}
