import type { Question, StudyPath } from './model.ts';

/** How long a path takes, in minutes. */
export const minutesOf = ({ data }: StudyPath): number => data.stages.reduce((sum, { minutes }) => sum + minutes, 0);

const byLevel = (a: Question, b: Question): number => a.data.level - b.data.level;

/** Questions to talk or write about, those of the first level first. */
export const openQuestions = (
  questions: readonly Question[],
): { id: string; question: string; points: readonly string[] }[] =>
  questions
    .toSorted(byLevel)
    .flatMap(({ id, data }) => (data.kind === 'open' ? [{ id, question: data.question, points: data.points }] : []));

/** Questions that have one answer, those of the first level first, in the order of the report. */
export const closedQuestions = (questions: readonly Question[]): Question[] =>
  questions
    .filter(({ data }) => data.kind !== 'open')
    .toSorted((a, b) => byLevel(a, b) || a.data.passage - b.data.passage);
