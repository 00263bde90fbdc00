/** What the running build keeps for the next one: in development and in tests nothing. */

import { join } from 'node:path';
import { digestOf, Pack } from './pack.ts';
import { noteUse } from './questions.ts';

/** The kinds of pieces, each with a file of its own. */
export const KINDS = ['pages', 'references', 'pictures'] as const;
type Kind = (typeof KINDS)[number];

/** How many pieces were taken from the last build, and how many made. */
interface Count {
  kept: number;
  made: number;
}

/** The pieces that the last build left, and those that this one leaves. */
export class Keeping {
  readonly counts: Readonly<Record<Kind, Count>> = {
    pages: { kept: 0, made: 0 },
    references: { kept: 0, made: 0 },
    pictures: { kept: 0, made: 0 },
  };
  /** Why nothing is kept of this build, if something could not be written. */
  fault: unknown;
  readonly #packs: ReadonlyMap<Kind, Pack>;

  /**
   * @param folder where the files are
   * @param versions what the pieces of each kind are made with besides their own content
   */
  constructor(folder: string, versions: Readonly<Record<Kind, string>>) {
    this.#packs = new Map(KINDS.map((kind) => [kind, new Pack(join(folder, `${kind}.pack`), versions[kind])]));
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
  noteUse(`${kind} ${name}`);
  const kept = build?.read(kind, name);
  const piece = kept ?? (await make());
  build?.write(kind, name, piece, kept !== undefined);
  return piece;
}
