/** Turns the steps of a thread into links to notes and entries, and finds the threads that pass through an entry. */

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
  thread.data.steps.flatMap((id) => stepAt(site, id) ?? []);

function stepAt({ notes, entryById, published }: Site, id: string): Step | undefined {
  const note = id.startsWith('notes/') ? notes.find((one) => noteName(one) === id.slice('notes/'.length)) : undefined;
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
    later: isLater(entry, published),
  };
}

/** The threads that pass through an entry, with the steps before and after it. */
export async function threadsThrough(id: string) {
  const site = await getSite();
  return site.threads.flatMap((thread) => {
    const steps = stepsOf(site, thread);
    const at = steps.findIndex((step) => step.id === id);
    return at < 0 ? [] : [{ thread, number: at + 1, of: steps.length, previous: steps[at - 1], next: steps[at + 1] }];
  });
}
