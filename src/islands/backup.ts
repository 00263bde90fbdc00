import { isKeptItem, itemKey, type KeptItem } from './notebook.ts';
import { isSchedule, type Remembered } from './schedule-store.ts';

/** What is kept of study on the device, by key; all of it is JSON but the numbers. */
export const STUDY_KEYS = ['notebook', 'answers', 'cards', 'stages', 'read', 'place', 'choices'] as const;

const TYPE = 'annotated-backgrounder-study';
type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** Everything that the device keeps, as the text of one file. */
export function asBackup(store: Store, now: Date): string {
  const kept = Object.fromEntries(
    STUDY_KEYS.flatMap((key) => (store.getItem(key) === null ? [] : [[key, store.getItem(key)]])),
  );
  return JSON.stringify({ type: TYPE, version: 1, saved: now.toISOString(), kept }, null, 2);
}

/**
 * Adds what a file holds to what is kept: items of the notebook that are not there, stages, the later of two accounts of a
 * card; an answer of the file takes the place of another. Nothing is written unless all of the file is sound.
 * @throws Error with a sentence for the reader
 */
export function restore(store: Store, text: string, name: string): string[] {
  if (text.length > 5_000_000) throw new Error(`${name} is larger than 5 MB. Choose the file that was saved here.`);
  const kept = keptIn(text);
  if (kept === undefined) throw new Error(`${name} was not saved here. Choose a file named study.json.`);
  const found = STUDY_KEYS.flatMap((key) =>
    typeof kept[key] === 'string' ? [[key, kept[key] as string] as const] : [],
  );
  const broken = found.find(([key, value]) => !isSound(key, value));
  if (broken) throw new Error(`${name} is damaged: its part “${broken[0]}” cannot be read.`);
  for (const [key, value] of found) store.setItem(key, joined(key, store.getItem(key), value));
  return found.map(([key]) => key);
}

function keptIn(text: string): Record<string, unknown> | undefined {
  try {
    const file = JSON.parse(text) as { type?: unknown; kept?: unknown } | null;
    return file?.type === TYPE && typeof file.kept === 'object' && file.kept !== null
      ? (file.kept as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isSound(key: (typeof STUDY_KEYS)[number], value: string): boolean {
  if (key === 'place') return /^\/\S*#p\d+$/.test(value);
  if (key === 'read') return /^\d+$/.test(value);
  try {
    const found: unknown = JSON.parse(value);
    if (key === 'cards') return isSchedule(found);
    if (key === 'notebook') return Array.isArray(found) && found.every(isKeptItem);
    return typeof found === 'object' && found !== null && !Array.isArray(found);
  } catch {
    return false;
  }
}

type Key = (typeof STUDY_KEYS)[number];

/** What is kept and what came in a file, as one. */
function joined(key: Key, kept: string | null, added: string): string {
  if (kept === null || key === 'place' || key === 'choices' || !isSound(key, kept)) return added;
  if (key === 'read') return `${Math.max(Number(kept), Number(added))}`;
  const [old, fresh] = [JSON.parse(kept), JSON.parse(added)];
  if (key === 'notebook') {
    const known = new Set((old as KeptItem[]).map(itemKey));
    return JSON.stringify([...old, ...(fresh as KeptItem[]).filter((item) => !known.has(itemKey(item)))]);
  }
  const all = { ...old };
  for (const [id, value] of Object.entries(fresh)) all[id] = later(key, old[id], value);
  return JSON.stringify(all);
}

function later(key: Key, old: unknown, fresh: unknown): unknown {
  if (key === 'stages') return [...new Set([old, fresh].flat().filter((stage) => stage !== undefined))];
  if (key !== 'cards' || old === undefined) return fresh;
  const [before, after] = [old as Remembered, fresh as Remembered];
  return (before.last_review ?? '') > (after.last_review ?? '') ? before : after;
}
