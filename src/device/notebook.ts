/** The reader's notebook, kept on this device only: notes of the site, and passages that the reader marked. */

import { keepingWords } from '../i18n/client/en/keeping.ts';
import { createStoredValue, type DeviceStore, isRecord } from './stored-value.ts';

/** A note of the site that the reader kept. */
interface NotebookNote {
  readonly kind?: 'note';
  readonly url: string;
  readonly title: string;
  readonly gist: string;
  /** The headline of the article that the note belongs to. */
  readonly headline: string;
  /** The reader's own words. */
  readonly comment?: string;
}

/**
 * A passage that the reader marked, tied to the report by quote (W3C TextQuoteSelector), as the site's own notes are.
 */
export interface NotebookMark {
  readonly kind: 'mark';
  /** A `urn:uuid:`. */
  readonly id: string;
  /** The address of the paragraph. */
  readonly url: string;
  readonly headline: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly comment: string;
  /** ISO 8601. */
  readonly created: string;
}

export type NotebookItem = NotebookNote | NotebookMark;

/** The key that identifies an item. */
export const itemKey = (item: NotebookItem): string => (item.kind === 'mark' ? item.id : item.url);

/** What an item is called in lists and messages. */
export const itemTitle = (item: NotebookItem): string =>
  item.kind === 'mark' ? keepingWords().quoted(item.exact) : item.title;

const KEY = 'notebook';
const NONE: readonly NotebookItem[] = [];

/** A notebook in a store; see `createStoredValue` for what happens where nothing can be kept. */
export function createNotebook(openStore: () => DeviceStore) {
  const { get: list, set: write, subscribe, refresh, unreadable } = createStoredValue(openStore, KEY, NONE, areItems);
  /** Writes, and returns a sentence for the reader. */
  const say = (next: readonly NotebookItem[], kept: string, lost: string): string =>
    write(next) ? kept : keepingWords().notStored(lost);
  const at = (key: string): number => list().findIndex((item) => itemKey(item) === key);

  return {
    list,
    /** Adds an item, or replaces the one with the same key; returns a sentence for the reader. */
    keep(item: NotebookItem): string {
      const here = at(itemKey(item));
      const next = here < 0 ? [...list(), item] : list().with(here, item);
      return say(next, keepingWords().kept, keepingWords().keptUntil);
    },
    /** Removes an item; returns a sentence for the reader. */
    drop(key: string): string {
      const next = list().filter((item) => itemKey(item) !== key);
      return say(next, keepingWords().removed, keepingWords().removedUntil);
    },
    /** Moves an item up (-1) or down (1); returns a sentence for the reader. */
    move(key: string, by: -1 | 1): string {
      const here = at(key);
      const [item, other] = [list()[here], list()[here + by]];
      if (item === undefined || other === undefined) return '';
      const next = list()
        .with(here, other)
        .with(here + by, item);
      return say(next, keepingWords().moved(here + by + 1, next.length), keepingWords().movedUntil);
    },
    /** Adds the items that are not there yet, in one step; returns how many were new and a sentence for the reader. */
    merge(items: readonly NotebookItem[]): { added: number; said: string } {
      const next = withNew(list(), items);
      const added = next.length - list().length;
      const words = keepingWords().added(added, items.length);
      return { added, said: say(next, words, words) };
    },
    subscribe,
    refresh,
    /** What the store held but could not be read as a notebook; `undefined` when there is nothing of the sort. */
    unreadable,
  };
}

/** The items of a notebook, followed by those that are not in it yet, each once. */
export function withNew(kept: readonly NotebookItem[], items: readonly NotebookItem[]): readonly NotebookItem[] {
  const byKey = new Map(kept.map((item) => [itemKey(item), item]));
  for (const item of items) if (!byKey.has(itemKey(item))) byKey.set(itemKey(item), item);
  return [...byKey.values()];
}

export const areItems = (found: unknown): found is readonly NotebookItem[] =>
  Array.isArray(found) && found.every(isNotebookItem);

/** Whether something read from a store or a file has the form of an item. */
export function isNotebookItem(item: unknown): item is NotebookItem {
  if (!isRecord(item)) return false;
  const texts = item.kind === 'mark' ? MARK_TEXTS : NOTE_TEXTS;
  return (
    texts.every((key) => typeof item[key] === 'string') &&
    (item.comment === undefined || typeof item.comment === 'string')
  );
}

const NOTE_TEXTS = ['url', 'title', 'gist', 'headline'] as const;
const MARK_TEXTS = ['id', 'url', 'headline', 'exact', 'prefix', 'suffix', 'comment', 'created'] as const;

const notebook = createNotebook(() => localStorage);

export const keepItem = notebook.keep;
export const dropItem = notebook.drop;
export const moveItem = notebook.move;
export const mergeItems = notebook.merge;
export const notebookItems = notebook.list;
export const unreadableNotebook = notebook.unreadable;
export const noItems = (): readonly NotebookItem[] => NONE;

export function subscribeToNotebook(listener: () => void): () => void {
  const stop = notebook.subscribe(listener);
  const other = ({ key }: StorageEvent) => {
    if (key === KEY) notebook.refresh();
  };
  addEventListener('storage', other);
  return () => {
    stop();
    removeEventListener('storage', other);
  };
}
