/** Turns the steps of a thread into links to notes and entries, and finds the threads that pass through an entry. */

import { perLanguage } from '@/i18n/language.ts';
import { words } from '@/i18n/words.ts';
import { question } from '@/kept/questions.ts';
import { noteName } from '@/record/mention.ts';
import { entryTitle, type Thread } from '@/record/model.ts';
import { daysBeforeEntry, type ReportDays } from '@/record/report-days.ts';
import { NOTE_KIND_OF, type NoteKind } from '@/schemas/note.ts';
import { memoised } from '@/text/memoised.ts';
import { getSite, type Site } from './contents.ts';
import { entryHref, noteHref } from './url.ts';

/** A step of a thread, ready to be linked. */
export interface Step {
  readonly id: string;
  readonly kind: NoteKind;
  readonly title: string;
  readonly gist: string;
  readonly address: string;
  /** On how many of the days, counted from the first, all of it was still to come. */
  readonly later: number;
}

/** The steps of a thread in order. The checks have made sure that each of them exists. */
export const stepsOf = (site: Site, thread: Thread, days: ReportDays): Step[] =>
  thread.data.steps.flatMap((id) => stepAt(site, thread, id, days) ?? []);

function stepAt({ noteById, entryById }: Site, { article }: Thread, id: string, days: ReportDays): Step | undefined {
  const note = noteById.get(`${article}/${id}`);
  if (note !== undefined) {
    const { kind, title, gist } = note.data;
    return { id, kind, title, gist, address: noteHref(note.article, noteName(note)), later: 0 };
  }
  const entry = entryById.get(id);
  if (entry === undefined) return undefined;
  return {
    id,
    kind: NOTE_KIND_OF[entry.kind],
    title: entryTitle(entry),
    gist: entry.data.gist,
    address: entryHref(id),
    later: daysBeforeEntry(entry, days),
  };
}

/** Which of the steps an entry is, in words such as `3 of 9`; `undefined` when it is none of them. */
function placeAmong(steps: readonly Step[], id: string): string | undefined {
  const at = steps.findIndex((step) => step.id === id);
  return at < 0 ? undefined : words().record.placeInThread(at + 1, steps.length);
}

/** The steps of every thread on a page of some days, which have commas between them. */
const stepsOn = question('steps on days of', (days) => stepsKnown()(days));
const stepsKnown = perLanguage(() =>
  memoised(async (days) => {
    const site = await getSite();
    return site.threads.map((thread) => ({ thread, steps: stepsOf(site, thread, days === '' ? [] : days.split(',')) }));
  }),
);

/**
 * The threads that pass through an entry, with its place in each, the same among the steps that had come by each of the
 * days, and the steps before and after it.
 */
export const threadsThrough = (id: string, days: ReportDays) => passing([id, ...days].join());

/** What `threadsThrough` answers, of an id and days with commas between them. */
const passing = question('threads through', async (about) => {
  const [id = '', ...days] = about.split(',');
  return (await stepsOn(days.join())).flatMap(({ thread, steps }) => {
    const at = steps.findIndex((step) => step.id === id);
    const place = placeAmong(steps, id);
    if (place === undefined) return [];
    const placesThen = days.map((_, i) =>
      placeAmong(
        steps.filter(({ later }) => later <= i),
        id,
      ),
    );
    return [{ thread, place, placesThen, previous: steps[at - 1], next: steps[at + 1] }];
  });
});
