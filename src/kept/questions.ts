/**
 * Notes what each page asks of the content, so that the page can be kept for as long as the answers stay the same (a
 * *verifying trace*: Mokhov, Mitchell, Peyton Jones, “Build systems à la carte”, 2018).
 */

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../i18n/known-languages.ts';
import { language, perLanguage } from '../i18n/language.ts';
import { renderIn } from '../i18n/rendering.ts';
import { digestOf } from './pack.ts';

/** The kind and the name of a kept piece. */
type Piece = readonly [kind: 'references', name: string];

/** The questions that a page asked, and the kept pieces that it used. */
interface Asked {
  readonly questions: Set<string>;
  readonly pieces: Map<string, Piece>;
}

/** What pages and integrations share: they are bundled apart, and each has modules of its own. */
interface Shared {
  readonly page: AsyncLocalStorage<Asked | undefined>;
  readonly answers: Map<string, (about: string) => unknown>;
  readonly digests: Map<string, Promise<string>>;
}

const PLACE = Symbol.for('backgrounder: questions');
const place = globalThis as { [PLACE]?: Shared };

const shared = (): Shared => {
  place[PLACE] ??= { page: new AsyncLocalStorage(), answers: new Map(), digests: new Map() };
  return place[PLACE];
};

/**
 * Makes a function that answers a question about the content, such as which entry has an id, note the page that asks. What
 * is asked in working out the answer is not noted, so an answer may be much less than what it is taken from. The answer
 * depends on the content alone and is never changed by who receives it.
 * @param name different for each question
 */
export function question<T>(name: string, answer: (about: string) => T): (about?: string) => T {
  const { answers, page } = shared();
  answers.set(name, answer);
  return (about = '') => {
    const asked = page.getStore();
    if (asked === undefined) return answer(about);
    asked.questions.add(`${language()} ${name} ${about}`);
    return page.run(undefined, () => answer(about));
  };
}

/** As `question`, for an answer that is about everything and is worked out once. */
export function oneQuestion<T>(name: string, answer: () => T): () => T {
  const known = perLanguage(answer);
  const ask = question(name, () => known());
  return () => ask();
}

/** A map whose reader is noted as having asked for an entry, or for all of it. */
export class AskedMap<T> extends Map<string, T> {
  readonly #one: (about?: string) => T | undefined;
  readonly #all: () => unknown;

  constructor(name: string, entries: ReadonlyMap<string, T>) {
    super(entries);
    this.#one = question(name, (key) => super.get(key));
    this.#all = question(`all ${name}`, () => [...entries]);
  }

  override get(key: string): T | undefined {
    return this.#one(key);
  }
  override has(key: string): boolean {
    return this.#one(key) !== undefined;
  }
  override get size(): number {
    this.#all();
    return super.size;
  }
  override forEach(visit: (value: T, key: string, map: Map<string, T>) => void): void {
    this.#all();
    super.forEach(visit);
  }
  override entries() {
    this.#all();
    return super.entries();
  }
  override keys() {
    this.#all();
    return super.keys();
  }
  override values() {
    this.#all();
    return super.values();
  }
  override [Symbol.iterator]() {
    return this.entries();
  }
}

/** An object whose reader is noted as having asked for each property that is read. */
export function askedOf<T extends object>(name: string, object: T): T {
  const askable = {} as T;
  for (const key of Object.keys(object) as (keyof T & string)[]) {
    const value = object[key];
    const get = value instanceof AskedMap ? () => value : question(`${name}.${key}`, () => value);
    Object.defineProperty(askable, key, { get: () => get(), enumerable: true });
  }
  return askable;
}

/** Notes that the page now made uses a kept piece, which must then be kept as long as the page. */
export const noteUse = (kind: string, name: string): void => {
  if (kind === 'references') shared().page.getStore()?.pieces.set(name, [kind, name]);
};

/** What a page was made from: the questions that it asked, each with the digest of its answer, and the pieces it used. */
export interface MadeFrom {
  readonly asked: Readonly<Record<string, string>>;
  readonly pieces: readonly Piece[];
}

/** Does the work of a page, and gives its result with what it was made from. */
export async function whileAsking<T>(work: () => Promise<T>): Promise<{ made: T } & MadeFrom> {
  const { questions, pieces }: Asked = { questions: new Set(), pieces: new Map() };
  const made = await shared().page.run({ questions, pieces }, work);
  const asked = await Promise.all([...questions].sort().map(async (one) => [one, await digestOfAnswer(one)] as const));
  return { made, asked: Object.fromEntries(asked), pieces: [...pieces.values()] };
}

/** Whether all these questions have the same answers in this build. */
export async function areAnsweredAlike(asked: Readonly<Record<string, string>>): Promise<boolean> {
  for (const [one, digest] of Object.entries(asked)) if ((await digestOfAnswer(one)) !== digest) return false;
  return true;
}

/** Forgets the answers of another build in the same process. */
export const forgetAnswers = (): void => {
  shared().answers.clear();
  shared().digests.clear();
};

/** The digest of the answer to a question, worked out once in a build; empty for a question that nothing answers. */
function digestOfAnswer(asked: string): Promise<string> {
  const { digests, answers } = shared();
  const known = digests.get(asked);
  if (known !== undefined) return known;
  // The name may have spaces; the language before it and what it is about have none.
  const [first, at] = [asked.indexOf(' '), asked.lastIndexOf(' ')];
  const answer = answers.get(asked.slice(first + 1, at));
  const given = renderIn(asked.slice(0, first) as Language, () => answer?.(asked.slice(at + 1)));
  const digest = Promise.resolve(given).then((value) =>
    answer === undefined ? '' : digestOf(JSON.stringify(value, asData) ?? 'nothing'),
  );
  digests.set(asked, digest);
  return digest;
}

/** Maps and sets as lists; an object that JSON would not show whole is refused. */
function asData(key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new TypeError(`An answer about the content has a ${typeof value} in ${key}; only data can be compared.`);
  return value;
}
