/**
 * The words of the scripts in the browser. English ones come with the script that says them. A page in another language
 * names the file of its words in `data-words`, and each script waits for it, so that no reader downloads two languages.
 */

import type { BuilderWords } from './en/builder.ts';
import type { CardsWords } from './en/cards.ts';
import type { ClassLinkWords } from './en/class-link.ts';
import type { KeepingWords } from './en/keeping.ts';
import type { MarkingWords } from './en/marking.ts';
import type { NoteWords } from './en/note.ts';
import type { NotebookWords } from './en/notebook.ts';
import type { NotebookFileWords } from './en/notebook-file.ts';
import type { PathWords } from './en/path.ts';
import type { QuestionWords } from './en/question.ts';
import type { ReadingWords } from './en/reading.ts';
import type { SearchWords } from './en/search.ts';
import type { StudyWords } from './en/study.ts';
import type { TimelineWords } from './en/timeline.ts';
import type { TryNotesWords } from './en/try-notes.ts';

/** The words of one language, by what says them. */
export interface PageWords {
  readonly builder: BuilderWords;
  readonly cards: CardsWords;
  readonly classLink: ClassLinkWords;
  readonly keeping: KeepingWords;
  readonly marking: MarkingWords;
  readonly note: NoteWords;
  readonly notebook: NotebookWords;
  readonly notebookFile: NotebookFileWords;
  readonly path: PathWords;
  readonly question: QuestionWords;
  readonly reading: ReadingWords;
  readonly search: SearchWords;
  readonly study: StudyWords;
  readonly timeline: TimelineWords;
  readonly tryNotes: TryNotesWords;
}

declare global {
  /** The words of the page’s language; `undefined` in English. */
  var pageWords: PageWords | undefined;
}

/** Fetches the words of the page’s language, once; gives nothing to wait for in English. Rejects when they do not come. */
export function wordsLoaded(): Promise<unknown> | undefined {
  const { words } = document.documentElement.dataset;
  return words === undefined ? undefined : import(/* @vite-ignore */ words);
}
