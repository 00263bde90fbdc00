/**
 * A file of pieces that one build leaves to the next. A build reads the old file and writes a new one beside it, with what
 * it used of the old and what it made; that takes the old one's place when all is written. So a build that is cut short
 * leaves the old file as it was, of two builds at once the last to end has its file kept, and what was of no use is gone.
 */

import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Where a piece is in the file, in bytes, and its digest. */
type Place = readonly [at: number, length: number, digest: string];

interface Index {
  /** What all pieces were made with; those of another version are of no use. */
  readonly version: string;
  readonly pieces: Readonly<Record<string, Place>>;
}

/** The digest of a text or of bytes: 32 hexadecimal digits of its SHA-256. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);

/** The file ends with the length of its index, as ten digits, and the digest of the index. */
const FOOT = 10 + 32;

/** How many bytes are gathered before they are written. */
const GATHERED = 1 << 20;

export class Pack {
  readonly #file: string;
  readonly #part: string;
  readonly #version: string;
  #old: number | undefined;
  readonly #known: ReadonlyMap<string, Place>;
  readonly #pieces = new Map<string, Place>();
  #new: number | undefined;
  #gathered: Uint8Array[] = [];
  #waiting = 0;
  #at = 0;

  /** Opens the file. One that is missing, damaged or of another version is taken as empty. */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#part = `${file}.${randomUUID()}.part`;
    this.#version = version;
    removeLeftOvers(file);
    this.#old = opened(file);
    this.#known = new Map(this.#old === undefined ? [] : Object.entries(piecesOf(this.#old, version)));
  }

  /** A piece of the last build; `undefined` when there is none, or it is not as it was written. */
  read(name: string): Buffer | undefined {
    const place = this.#known.get(name);
    if (place === undefined || this.#old === undefined) return undefined;
    const [at, length, digest] = place;
    const piece = bytesAt(this.#old, at, length);
    return piece !== undefined && digestOf(piece) === digest ? piece : undefined;
  }

  /**
   * Keeps a piece for the next build, under the name that was not yet used in this one. Throws a system error when it cannot
   * be written.
   */
  write(name: string, piece: Uint8Array): void {
    if (this.#pieces.has(name)) return;
    this.#pieces.set(name, [this.#at, piece.length, digestOf(piece)]);
    this.#append(piece);
  }

  /** Puts the new file in the place of the old. Throws a system error when that cannot be done. */
  finish(): void {
    const index: Index = { version: this.#version, pieces: Object.fromEntries(this.#pieces) };
    const bytes = Buffer.from(JSON.stringify(index));
    this.#append(bytes);
    this.#append(Buffer.from(`${String(bytes.length).padStart(10, '0')}${digestOf(bytes)}`));
    this.#flush();
    this.#close();
    renameSync(this.#part, this.#file);
  }

  /** Leaves the old file as it is. After `finish` it does nothing. */
  abandon(): void {
    const isBegun = this.#new !== undefined;
    this.#close();
    if (isBegun) rmSync(this.#part, { force: true });
  }

  #append(bytes: Uint8Array): void {
    this.#gathered.push(bytes);
    this.#waiting += bytes.length;
    this.#at += bytes.length;
    if (this.#waiting >= GATHERED) this.#flush();
  }

  #flush(): void {
    if (this.#new === undefined) {
      mkdirSync(dirname(this.#part), { recursive: true });
      this.#new = openSync(this.#part, 'wx');
    }
    const bytes = Buffer.concat(this.#gathered);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#new, bytes, done);
    this.#gathered = [];
    this.#waiting = 0;
  }

  #close(): void {
    for (const open of [this.#old, this.#new]) if (open !== undefined) closeSync(open);
    this.#old = undefined;
    this.#new = undefined;
  }
}

/** No build takes so long, in milliseconds: what is as old was left by one that was cut short. */
const LONGEST_BUILD = 24 * 60 * 60 * 1000;

function removeLeftOvers(file: string): void {
  try {
    for (const name of readdirSync(dirname(file))) {
      const part = join(dirname(file), name);
      if (!part.startsWith(`${file}.`) || !name.endsWith('.part')) continue;
      if (Date.now() - statSync(part).mtimeMs > LONGEST_BUILD) rmSync(part);
    }
  } catch {
    // There is no folder yet, another build was quicker, or the folder may not be written.
  }
}

function opened(file: string): number | undefined {
  try {
    return openSync(file, 'r');
  } catch {
    return undefined;
  }
}

/** So many bytes of a file; `undefined` when it has fewer, or they cannot be read. */
function bytesAt(file: number, at: number, length: number): Buffer | undefined {
  try {
    const bytes = Buffer.allocUnsafe(length);
    return readSync(file, bytes, 0, length, at) === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function piecesOf(file: number, version: string): Index['pieces'] {
  const { size } = fstatSync(file);
  const foot = bytesAt(file, size - FOOT, FOOT)?.toString() ?? '';
  const length = Number(foot.slice(0, 10));
  if (!Number.isInteger(length) || length > size - FOOT) return {};
  const bytes = bytesAt(file, size - FOOT - length, length);
  if (bytes === undefined || digestOf(bytes) !== foot.slice(10)) return {};
  const index = JSON.parse(bytes.toString()) as Index;
  return index.version === version ? index.pieces : {};
}
