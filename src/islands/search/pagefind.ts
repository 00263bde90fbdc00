/** Loads Pagefind, the search that runs in the browser, and turns its excerpts into plain text. */

import { foldedSpelling } from '../../text/fold.ts';

/** The part of Pagefind's browser module that is used here. */
export interface Pagefind {
  options(options: { baseUrl: string; bundlePath: string; excerptLength: number }): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string[] | string> },
  ): Promise<{ results: readonly { id: string; data(): Promise<PagefindResult> }[] }>;
}

/** One result. `excerpt` is HTML: escaped text with `mark` around the words found. */
export interface PagefindResult {
  readonly url: string;
  readonly excerpt: string;
  /** Which of the words were found, counted from 0. */
  readonly locations: readonly number[];
  /**
   * `report` and `since` are empty where there is nothing to say; `written` has the words as they are written, where the
   * index has them folded.
   */
  readonly meta: Readonly<Record<'title' | 'kind' | 'report' | 'since', string>> & { readonly written?: string };
}

/** The length of an excerpt, in words. */
const LENGTH = 24;

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind once, when the reader first searches. Rejects when its files fail to load; the next call tries again.
 */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // Results already have their full address.
  await pagefind.options({ baseUrl: '/', bundlePath: `${base}pagefind/`, excerptLength: LENGTH });
  return pagefind;
}

/**
 * A query in the spelling that the index has: letters of other keyboards in their Urdu form, without vowel signs, and
 * joined words apart, as in `no-confidence`.
 */
export const asIndexed = (query: string): string =>
  foldedSpelling(query)
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .trim();

/** A stretch of an excerpt that was found, or that was not. */
interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/**
 * The excerpt of a result as pieces of plain text, so that nothing in it is ever taken for markup. Where the index has the
 * words folded, it is made of them as they are written.
 */
export function excerptPieces({ excerpt, locations, meta }: PagefindResult): Piece[] {
  if (meta.written !== undefined) return writtenPieces(meta.written.split(' '), locations);
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: plain(piece.replace(/<\/?mark>/g, '')), found: piece.startsWith('<mark>') }));
}

/** The words around the place where most are found. */
function writtenPieces(words: readonly string[], locations: readonly number[]): Piece[] {
  const sorted = [...locations].sort((a, b) => a - b);
  const foundFrom = (start: number) => sorted.filter((at) => at >= start && at < start + LENGTH).length;
  const [best = 0] = [...sorted].sort((a, b) => foundFrom(b) - foundFrom(a));
  const start = Math.max(0, best - LENGTH / 4);
  return words.slice(start, start + LENGTH).flatMap((word, i): Piece[] => [
    { text: word, found: sorted.includes(start + i) },
    { text: ' ', found: false },
  ]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
