/** What the running build keeps for the next one: in development and in tests nothing. */

import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf, Pack } from './pack.ts';
import { noteUse } from './questions.ts';

/** The kinds of pieces, each with a file of its own. */
const KINDS = ['pages', 'references', 'pictures', 'prose', 'fields'] as const;
type Kind = (typeof KINDS)[number];

/** How many pieces were taken from the last build, and how many made. */
interface Count {
  kept: number;
  made: number;
}

/** The pieces that the last build left, and those that this one leaves. */
export class Keeping {
  readonly counts = Object.fromEntries(KINDS.map((kind) => [kind, { kept: 0, made: 0 }])) as Record<Kind, Count>;
  /** Why nothing is kept of this build, if something could not be written. */
  fault: unknown;
  readonly folder: string;
  readonly #packs: ReadonlyMap<Kind, Pack>;

  /**
   * @param folder where the files are
   * @param version what the pieces are made with besides their own content
   */
  constructor(folder: string, version: string) {
    this.folder = folder;
    this.#packs = new Map(KINDS.map((kind) => [kind, new Pack(join(folder, `${kind}.pack`), version)]));
  }

  /** A piece of the last build, by its name. */
  read(kind: Kind, name: string): Buffer | undefined {
    return this.#packs.get(kind)?.read(name);
  }

  /** Keeps a piece. `kept` tells whether it is of the last build. */
  write(kind: Kind, name: string, piece: Uint8Array, kept: boolean): void {
    this.counts[kind][kept ? 'kept' : 'made'] += 1;
    this.#try(() => this.#packs.get(kind)?.write(name, piece));
  }

  /** Keeps a piece of the last build that this one had no need to read. */
  carry(kind: Kind, name: string): void {
    const piece = this.read(kind, name);
    if (piece !== undefined) this.#try(() => this.#packs.get(kind)?.write(name, piece));
  }

  /** Leaves everything to the next build. */
  finish(): void {
    for (const pack of this.#packs.values()) this.#try(() => pack.finish());
    this.abandon();
  }

  /** Leaves the next build what was there before. */
  abandon(): void {
    for (const pack of this.#packs.values()) pack.abandon();
  }

  /** A build does not fail because nothing can be kept of it. */
  #try(write: () => void): void {
    if (this.fault !== undefined) return;
    try {
      write();
    } catch (error) {
      this.fault = error;
    }
  }
}

const PLACE = Symbol.for('backgrounder: keeping');
/** Pages and integrations are bundled apart, and each has modules of its own. */
const place = globalThis as { [PLACE]?: Keeping | undefined };

/** What the running build keeps; `undefined` when there is no build. */
export const keeping = (): Keeping | undefined => place[PLACE];

export const setKeeping = (keeping: Keeping | undefined): void => {
  place[PLACE] = keeping;
};

/** The piece that was made from the same source before, or else the one that `make` makes. */
export async function keptOr(
  kind: Kind,
  source: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const build = keeping();
  const name = digestOf(source);
  noteUse(kind, name);
  const kept = build?.read(kind, name);
  const piece = kept ?? (await make());
  build?.write(kind, name, piece, kept !== undefined);
  return piece;
}

interface Answers<T> {
  readonly get: (text: string) => T | undefined;
  readonly set: (text: string, answer: T) => void;
}

/** Where the answers of a pure function of a text are kept from one build to the next. */
export const keptAnswers = <T>(kind: Kind): Answers<T> => ({
  get: (text) => {
    const build = keeping();
    const name = digestOf(text);
    const kept = build?.read(kind, name);
    if (kept === undefined) return undefined;
    build?.write(kind, name, kept, true);
    return deserialize(kept) as T;
  },
  set: (text, answer) => keeping()?.write(kind, digestOf(text), serialize(answer), false),
});
