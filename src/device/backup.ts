/** Saves all that the device keeps of a reader's study as one file, and merges such a file into what is kept. */

import { STUDY_FILE_TYPE } from '../config.ts';
import { STUDY_FILE } from '../contracts.ts';
import { studyWords } from '../i18n/client/en/study.ts';
import { areAnswers } from './answers.ts';
import { LARGEST_FILE } from './files.ts';
import { areItems, type NotebookItem, withNew } from './notebook.ts';
import { isSchedule, type Remembered } from './schedule-store.ts';
import { areStages } from './stages.ts';
import { isRecord } from './stored-value.ts';

/** The keys under which the device keeps study data; all of it is JSON except the place. */
const STUDY_KEYS = STUDY_FILE.keys;
type Key = (typeof STUDY_KEYS)[number];

/** Whether a part in JSON has the form that its readers expect. */
const SOUND: Readonly<Record<Exclude<Key, 'place'>, (found: unknown) => boolean>> = {
  notebook: areItems,
  answers: areAnswers,
  cards: isSchedule,
  stages: areStages,
  read: (found) => Object.values(paragraphsRead(found)).every((last) => Number.isInteger(last) && Number(last) >= 0),
  choices: isRecord,
};

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** All that the device keeps of study, as the text of one file. */
export function asBackup(store: Store, now: Date): string {
  const kept = Object.fromEntries(
    STUDY_KEYS.flatMap((key) => (store.getItem(key) === null ? [] : [[key, store.getItem(key)]])),
  );
  return JSON.stringify(
    { type: STUDY_FILE_TYPE, version: STUDY_FILE.version, saved: now.toISOString(), kept },
    null,
    2,
  );
}

/**
 * Adds what a file holds to what the device keeps: new items of the notebook, stages, and for each card whichever state
 * is later; an answer in the file replaces the one here. Nothing is written unless the whole file is sound. Returns the
 * keys that were restored.
 * @throws Error with a sentence for the reader
 */
export function restore(store: Store, text: string, name: string): string[] {
  if (text.length > LARGEST_FILE) throw new Error(studyWords().tooLarge(name));
  const kept = keptIn(text);
  if (kept === undefined) throw new Error(studyWords().notOurs(name, STUDY_FILE.name));
  const found = STUDY_KEYS.flatMap((key) =>
    typeof kept[key] === 'string' ? [[key, kept[key] as string] as const] : [],
  );
  const broken = found.find(([key, value]) => !isSound(key, value));
  if (broken) throw new Error(studyWords().damaged(name, broken[0]));
  for (const [key, value] of found) store.setItem(key, joined(key, store.getItem(key), value));
  return found.map(([key]) => key);
}

function keptIn(text: string): Record<string, unknown> | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return isRecord(file) && isStudyFile(file.type) && isRecord(file.kept) ? file.kept : undefined;
  } catch {
    return undefined;
  }
}

/** The type has the name that the site had when the file was saved. */
const isStudyFile = (type: unknown): boolean => typeof type === 'string' && type.endsWith('-study');

function isSound(key: Key, value: string): boolean {
  if (key === 'place') return /^\/\S*#p\d+$/.test(value);
  try {
    return SOUND[key](JSON.parse(value));
  } catch {
    return false;
  }
}

/** Merges what is kept under a key with what came in a file. */
function joined(key: Key, kept: string | null, added: string): string {
  if (kept === null || key === 'place' || key === 'choices' || !isSound(key, kept)) return added;
  const [old, fresh] = [JSON.parse(kept), JSON.parse(added)];
  if (key === 'read') return JSON.stringify(furthest(paragraphsRead(old), paragraphsRead(fresh)));
  if (key === 'notebook') return JSON.stringify(withNew(old as NotebookItem[], fresh as NotebookItem[]));
  const all = { ...old };
  for (const [id, value] of Object.entries(fresh)) all[id] = later(key, old[id], value);
  return JSON.stringify(all);
}

/** The last paragraph read of each report. A number alone is from a time when there was one report. */
const paragraphsRead = (found: unknown): Readonly<Record<string, unknown>> => (isRecord(found) ? found : { '': found });

const furthest = (old: Readonly<Record<string, unknown>>, fresh: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.keys({ ...old, ...fresh }).map((slug) => [slug, Math.max(Number(old[slug] ?? 0), Number(fresh[slug] ?? 0))]),
  );

function later(key: Key, old: unknown, fresh: unknown): unknown {
  if (key === 'stages') return [...new Set([old, fresh].flat().filter((stage) => stage !== undefined))];
  if (key !== 'cards' || old === undefined) return fresh;
  const [before, after] = [old as Remembered, fresh as Remembered];
  return (before.last_review ?? '') > (after.last_review ?? '') ? before : after;
}
