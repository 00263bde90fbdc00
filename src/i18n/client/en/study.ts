/** The words of the study page’s progress and its file, in English unless the page is in another language. */

/** How far a student has got, in numbers. */
interface Numbers {
  readonly read: number;
  readonly paragraphs: number;
  readonly kept: number;
  readonly marked: number;
  readonly right: number;
  readonly wrong: number;
  readonly questions: number;
  readonly due: number;
  readonly learning: number;
  readonly cards: number;
}

const some = (count: number, one: string, many: string): string => (count === 1 ? `one ${one}` : `${count} ${many}`);

const english = {
  /** One line each. */
  progress: ({ read, paragraphs, kept, marked, right, wrong, questions, due, learning, cards }: Numbers): string[] => [
    `Read: ${read} of ${paragraphs} paragraphs.`,
    `Answered: ${right + wrong} of ${questions} questions, ${right} of them right.`,
    `Cards: ${learning} of ${cards} started, ${due} due today.`,
    `Notebook: ${some(kept, 'note', 'notes')} kept, ${some(marked, 'passage', 'passages')} marked.`,
  ],
  stages: (done: number, total: number): string => `${done} of ${total} stages done`,
  saved: (file: string): string => `Saved as ${file}.`,
  nothingToSave: 'This browser stores no data for this site, so there is nothing to save.',
  empty: (file: string): string => `${file} is empty.`,
  /** `parts` are the keys under which the device keeps what was loaded. */
  loaded: (parts: readonly string[]): string => `Loaded: ${parts.join(', ')}.`,
  full: 'This browser’s storage is full or blocked; not everything was loaded.',
  nothingChanged: 'Nothing was changed.',
  tooLarge: (file: string): string => `${file} is larger than 5 MB. Choose a file that was saved here.`,
  notOurs: (file: string, ours: string): string => `${file} was not saved here. Choose a file named ${ours}.`,
  damaged: (file: string, part: string): string => `${file} is damaged: the part “${part}” cannot be read.`,
};

export type StudyWords = typeof english;
export const studyWords = (): StudyWords => globalThis.pageWords?.study ?? english;
