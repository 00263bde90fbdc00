/** The order in which the study pages put questions, and the length of a path. */

import type { Question, StudyPath } from './model.ts';

/** How long a path takes, in minutes. */
export const minutesOf = ({ data }: StudyPath): number => data.stages.reduce((sum, { minutes }) => sum + minutes, 0);

const byLevel = (a: Question, b: Question): number => a.data.level - b.data.level;

/** Questions to talk or write about, in order of level. */
export const openQuestions = (
  questions: readonly Question[],
): { id: string; question: string; points: readonly string[] }[] =>
  questions
    .toSorted(byLevel)
    .flatMap(({ id, data }) => (data.kind === 'open' ? [{ id, question: data.question, points: data.points }] : []));

/** Questions that have one answer, in order of level and, within a level, of the report. */
export const closedQuestions = (questions: readonly Question[]): Question[] =>
  questions
    .filter(({ data }) => data.kind !== 'open')
    .toSorted((a, b) => byLevel(a, b) || a.data.passage - b.data.passage);
