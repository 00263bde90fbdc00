/** Folds a text so that what a reader would call the same compares as equal, and maps offsets back to the original. */

/** A folded text, with the way back to the text as given. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, where its source cluster starts in the text as given. */
  readonly starts: Uint32Array;
  /** For each code unit of `text`, where its source cluster ends in the text as given. */
  readonly ends: Uint32Array;
}

const SPACE = /[\s\u0085\u180e\u2800]/u;
const MARK = /\p{M}/u;

/** The characters that are written one way, each list with its own. Letters of the Arabic script take the Urdu form. */
const SAME: readonly (readonly [written: string, others: string])[] = [
  ["'", '‘’‚‛′ʼʹ`´＇'],
  ['"', '“”„‟″«»＂'],
  ['-', '‐‑‒–—―−﹘﹣－־'],
  ['...', '…'],
  ['ی', 'يىېۍ'],
  ['یے', 'ۓ'],
  ['ک', 'كڪ'],
  ['ہ', 'هەۂۀ'],
  ['ة', 'ۃ'],
  ['ا', 'ٱ'],
  [',', '،٬'],
  ['.', '۔٫'],
  [';', '؛'],
  ['?', '؟'],
  ['%', '٪'],
];
const SIGNS = new Map(SAME.flatMap(([written, others]) => [...others].map((other) => [other, written] as const)));

/**
 * Vowel signs of the Arabic and Hebrew scripts, hamzas, which Urdu leaves off at the end of a word, and the stroke that
 * draws a word out. The madda makes another letter and stays.
 */
const VOWEL_SIGNS = /[\u0591-\u05c7\u0610-\u061a\u064b-\u0652\u0654-\u065f\u0670\u0674\u06d6-\u06ed\u0621\u0640]/g;
/** Ligatures, letters in the form that they take in a word, and letters as wide as Chinese ones. */
const PRESENTATION = /[\ufb00-\ufdff\ufe70-\ufefc\uff01-\uff5e]/u;
const ARABIC = /\p{Script=Arabic}/u;
const DIGIT = /\p{Nd}/u;

/**
 * Folds a text for comparison: runs of white space become one space, invisible characters are removed, quotation marks,
 * dashes, ellipses and ligatures take their plain form, figures of every script become 0 to 9, and letters are decomposed
 * (Unicode NFD, so that composed and decomposed spellings match). In the Arabic script the forms of one letter that
 * keyboards of Arabic, Persian and Urdu type (ي and ی, ك and ک, ه and ہ) become one, vowel signs, hamzas and kashidas are
 * removed, and a zero-width non-joiner, which parts words there, becomes a space. With `ignoreCase`, letters become lower
 * case too. Takes one pass over the text.
 */
export function foldText(text: string, { ignoreCase = false } = {}): FoldedText {
  const out = new FoldBuffer(text.length);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (isPlain(code) && next < 0x300) {
      const lowered = ignoreCase && code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      out.push(lowered, at, at + 1);
      at += 1;
      continue;
    }
    if (code === NON_JOINER && out.endsInArabic()) {
      out.pushSpace(at, at + 1);
      at += 1;
      continue;
    }
    if (isInvisible(code)) {
      at += 1;
      continue;
    }
    const end = clusterEnd(text, at);
    const cluster = text.slice(at, end);
    if (SPACE.test(cluster)) out.pushSpace(at, end);
    else out.pushAll(foldCluster(cluster, ignoreCase), at, end);
    at = end;
  }
  return out.finish();
}

/** A folded text as the search's index has it and as it is asked for, with composed letters. */
export const foldedSpelling = (text: string): string => foldText(text).text.normalize('NFC');

/**
 * The range of the original text behind a stretch of the folded one; `undefined` when the stretch begins or ends inside
 * a cluster (half a ligature, a letter without its accent), which no range of the original matches.
 */
export function unfoldRange(folded: FoldedText, start: number, end: number) {
  const { starts, ends } = folded;
  const splitsFirst = start > 0 && starts[start] === starts[start - 1];
  const splitsLast = end < starts.length && starts[end] === starts[end - 1];
  if (end <= start || splitsFirst || splitsLast) return undefined;
  return { start: starts[start] as number, end: ends[end - 1] as number };
}

/** The first position of the folded text whose source starts at or after `offset` in the text as given. */
export function foldedOffset(folded: FoldedText, offset: number): number {
  let low = 0;
  let high = folded.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foldCluster(cluster: string, ignoreCase: boolean): string {
  const plain = PRESENTATION.test(cluster) ? cluster.normalize('NFKC') : cluster;
  const cased = ignoreCase ? plain.toLowerCase().replaceAll('ς', 'σ') : plain;
  let signs = '';
  for (const character of cased.normalize('NFC')) signs += SIGNS.get(character) ?? character;
  const bare = signs.normalize('NFD').replace(VOWEL_SIGNS, '');
  let folded = '';
  for (const character of bare)
    folded += SIGNS.get(character) ?? (DIGIT.test(character) ? digit(character) : character);
  return folded;
}

/** A decimal figure as one of 0 to 9. Unicode keeps the ten of a script together, at a code that ends in 0 or 6. */
function digit(character: string): string {
  const code = character.charCodeAt(0);
  const last = code & 15;
  if (character.length > 1) return character;
  return String(DIGIT.test(String.fromCharCode(code - last)) ? last : last - 6);
}

const NON_JOINER = 0x200c;

/** Printable ASCII except the grave accent (an apostrophe in old typing) and the hyphen (runs of it are joined). */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f && code !== 0x60 && code !== 0x2d;

/** Soft hyphen, zero-width characters, bidirectional controls, variation selectors, byte order mark. */
function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** The end of the cluster at `at`: one code point and the combining marks that follow it. */
function clusterEnd(text: string, at: number): number {
  let end = at + codePointLength(text, at);
  while (end < text.length && text.charCodeAt(end) >= 0x300 && !isInvisible(text.charCodeAt(end))) {
    const length = codePointLength(text, end);
    if (!MARK.test(text.slice(end, end + length))) break;
    end += length;
  }
  return end;
}

const codePointLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Grows as it is filled, since a text of composed letters folds to more code units than it has. */
class FoldBuffer {
  #codes: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;

  constructor(expected: number) {
    this.#codes = new Uint16Array(expected + 16);
    this.#starts = new Uint32Array(expected + 16);
    this.#ends = new Uint32Array(expected + 16);
  }

  push(code: number, start: number, end: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  pushSpace(start: number, end: number): void {
    if (this.#last() === 0x20) this.#ends[this.#length - 1] = end;
    else this.push(0x20, start, end);
  }

  pushAll(folded: string, start: number, end: number): void {
    const last = this.#last();
    // What is left out belongs to the letter before it, so that a range that ends there takes it along.
    if ((folded === '-' && last === 0x2d) || (folded === '' && last !== undefined && last !== 0x20)) {
      this.#ends[this.#length - 1] = end;
      return;
    }
    for (let i = 0; i < folded.length; i++) this.push(folded.charCodeAt(i), start, end);
  }

  finish(): FoldedText {
    return {
      text: decode(this.#codes.subarray(0, this.#length)),
      starts: this.#starts.slice(0, this.#length),
      ends: this.#ends.slice(0, this.#length),
    };
  }

  endsInArabic(): boolean {
    return ARABIC.test(String.fromCharCode(this.#last() ?? 0));
  }

  #last(): number | undefined {
    return this.#length === 0 ? undefined : this.#codes[this.#length - 1];
  }

  #grow(): void {
    const size = this.#codes.length * 2;
    const wider = <T extends Uint16Array | Uint32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#codes = wider(this.#codes, new Uint16Array(size));
    this.#starts = wider(this.#starts, new Uint32Array(size));
    this.#ends = wider(this.#ends, new Uint32Array(size));
  }
}

/** Works in slices: `fromCharCode` takes its units as arguments, and engines limit how many there may be. */
function decode(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 8192) text += String.fromCharCode(...codes.subarray(at, at + 8192));
  return text;
}
