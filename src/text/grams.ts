/** Finds the stretches of a text that have most in common with a pattern, without comparing every stretch. */

/** Three letters are short enough to survive in a misspelt word, and long enough to be rare. */
const GRAM = 3;
/** Grams are hashed into this many lists; two that share one cost a little time and nothing else. */
const LISTS = 1 << 14;
/** Diagonals are counted in strips of this width, and two strips together, so that words may be added or dropped. */
const STRIP = 16;

/** Where a pattern may begin in the text, and how many grams it shares with the text there. */
interface Sighting {
  /** To within a strip either way; may be negative. */
  readonly at: number;
  readonly shared: number;
}

export type GramIndex = (pattern: string, most: number) => Sighting[];

/**
 * Indexes a text by its grams in linear time. The index lists up to `most` sightings of a pattern, those that share most
 * first; none shares less than half of what the first does. A sighting is a diagonal on which the grams of pattern and
 * text agree (the q-gram filter; Jokinen and Ukkonen, 1991).
 */
export function indexGrams(text: string): GramIndex {
  const last = Math.max(0, text.length - GRAM + 1);
  const begins = new Uint32Array(LISTS + 1);
  for (let at = 0; at < last; at++) begins[hash(text, at) + 1] = (begins[hash(text, at) + 1] as number) + 1;
  for (let list = 0; list < LISTS; list++) begins[list + 1] = (begins[list + 1] as number) + (begins[list] as number);
  const filled = begins.slice();
  const places = new Uint32Array(last);
  for (let at = 0; at < last; at++) {
    const list = hash(text, at);
    places[filled[list] as number] = at;
    filled[list] = (filled[list] as number) + 1;
  }

  return (pattern, most) => {
    const strips = new Uint16Array(Math.ceil((text.length + pattern.length) / STRIP) + 2);
    for (let i = 0; i + GRAM <= pattern.length; i++) {
      const list = hash(pattern, i);
      const shift = pattern.length - i;
      for (let k = begins[list] as number; k < (begins[list + 1] as number); k++) {
        const strip = ((places[k] as number) + shift) >> 4;
        strips[strip] = (strips[strip] as number) + 1;
      }
    }
    const pair = (strip: number): number => (strips[strip] as number) + (strips[strip + 1] ?? 0);
    let best = 1;
    for (let strip = 0; strip < strips.length; strip++) best = Math.max(best, pair(strip));
    const found: Sighting[] = [];
    for (let strip = 0; strip < strips.length; strip++) {
      const shared = pair(strip);
      // Of neighbours that count the same grams, the one that counts most stands for all.
      if (shared * 2 < best || shared < (strip > 0 ? pair(strip - 1) : 0) || shared <= pair(strip + 1)) continue;
      found.push({ at: (strip + 1) * STRIP - pattern.length, shared });
    }
    return found.sort((a, b) => b.shared - a.shared).slice(0, most);
  };
}

const hash = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2), 0x9e3779b1) >>> 18) &
  (LISTS - 1);
