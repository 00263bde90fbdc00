/** The words of the study questions, in English unless the page is in another language. */

const english = {
  rightOrder: 'Yes, that is the right order.',
  wrongOrder: (step: number): string => `Not yet: step ${step} belongs elsewhere.`,
  judged: (isRight: boolean, why: string): string => `${isRight ? 'Yes.' : 'No.'} ${why}`,
  chooseFirst: 'Choose an answer first.',
  notStored: '(This browser stores no data for this site: the answer will be lost when you leave.)',
  moved: (step: string, place: number): string => `${step}: now step ${place}.`,
  moveUp: (step: string): string => `Move up: ${step}`,
  moveDown: (step: string): string => `Move down: ${step}`,
  check: 'Check',
  lastTime: { right: 'Last time: right', wrong: 'Last time: wrong' },
  answer: 'Answer and sources',
};

export type QuestionWords = typeof english;
export const questionWords = (): QuestionWords => globalThis.pageWords?.question ?? english;
