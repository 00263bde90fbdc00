import { isSchedule } from './schedule-store.ts';

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
 * Puts back what a file holds; what it does not hold stays as it is. Nothing is written unless all of the file is sound.
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
  for (const [key, value] of found) store.setItem(key, value);
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
    return typeof found === 'object' && found !== null && Array.isArray(found) === (key === 'notebook');
  } catch {
    return false;
  }
}
