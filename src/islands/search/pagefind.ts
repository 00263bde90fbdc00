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
  /** `report` and `since` are empty where there is nothing to say. */
  readonly meta: Readonly<Record<'title' | 'kind' | 'report' | 'since', string>>;
}

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
  await pagefind.options({ baseUrl: '/', bundlePath: `${base}pagefind/`, excerptLength: 24 });
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

/** An excerpt as pieces of plain text, so that nothing in it is ever taken for markup. */
export function excerptPieces(excerpt: string): { text: string; found: boolean }[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: plain(piece.replace(/<\/?mark>/g, '')), found: piece.startsWith('<mark>') }));
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
