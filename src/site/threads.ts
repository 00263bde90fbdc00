/** Turns the steps of a thread into links to notes and entries, and finds the threads that pass through an entry. */

import { words } from '@/i18n/words.ts';
import { isLater } from '@/record/later.ts';
import { noteName } from '@/record/mention.ts';
import { entryTitle, type Thread } from '@/record/model.ts';
import { NOTE_KIND_OF, type NoteKind } from '@/schemas/note.ts';
import { getSite, type Site } from './contents.ts';
import { entryHref, noteHref } from './url.ts';

/** A step of a thread, ready to be linked. */
export interface Step {
  readonly id: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly gist: string;
  readonly address: string;
  /** Whether all of it came after the report. */
  readonly later: boolean;
}

/** The steps of a thread in order. The checks have made sure that each of them exists. */
export const stepsOf = (site: Site, thread: Thread): Step[] =>
  thread.data.steps.flatMap((id) => stepAt(site, thread, id) ?? []);

function stepAt({ notes, entryById, articles }: Site, { article }: Thread, id: string): Step | undefined {
  const note = notes.find((one) => one.article === article && `notes/${noteName(one)}` === id);
  if (note !== undefined) {
    const { kind, title, gist } = note.data;
    return { id, kind, title, gist, address: noteHref(note.article, noteName(note)), later: false };
  }
  const entry = entryById.get(id);
  if (entry === undefined) return undefined;
  return {
    id,
    kind: NOTE_KIND_OF[entry.kind],
    title: entryTitle(entry),
    gist: entry.data.gist,
    address: entryHref(id),
    later: isLater(entry, articles.find((one) => one.id === article)?.data.published ?? ''),
  };
}

/** Which of the steps an entry is, in words such as `3 of 9`; `undefined` when it is none of them. */
function placeAmong(steps: readonly Step[], id: string): string | undefined {
  const at = steps.findIndex((step) => step.id === id);
  return at < 0 ? undefined : words().record.placeInThread(at + 1, steps.length);
}

/**
 * The threads that pass through an entry, with its place in each, the same among the steps that had come by the day of the
 * report, and the steps before and after it.
 */
export async function threadsThrough(id: string) {
  const site = await getSite();
  return site.threads.flatMap((thread) => {
    const steps = stepsOf(site, thread);
    const at = steps.findIndex((step) => step.id === id);
    const place = placeAmong(steps, id);
    if (place === undefined) return [];
    const onTheDay = steps.filter(({ later }) => !later);
    return [{ thread, place, placeThen: placeAmong(onTheDay, id), previous: steps[at - 1], next: steps[at + 1] }];
  });
}
