/** The handouts for a class on each report, each a page made to be printed. */

import type { Study } from './study.ts';

export const HANDOUTS = [
  {
    id: 'text',
    title: 'The report in plain English',
    about: 'with numbered paragraphs, a wide margin for notes, and a glossary',
  },
  { id: 'claims', title: 'Who says what', about: 'the claims in the report, with space for the answers to them' },
  { id: 'questions', title: 'Questions', about: 'twelve from the first two levels, to answer on paper' },
  { id: 'key', title: 'Answer key', about: 'for the teacher: all the answers, and what a good open answer includes' },
] as const;

/** The handouts for which a report has the material. */
export const handoutsOf = ({ hasPlain, hasClaims, hasUrdu, questions }: Study) =>
  HANDOUTS.filter(({ id }) => id === 'text' || (id === 'claims' ? hasClaims : questions.length > 0)).map((handout) => ({
    ...handout,
    about: handout.id === 'text' && hasUrdu ? `${handout.about} in English and Urdu` : handout.about,
    title: handout.id === 'text' && !hasPlain ? 'The report' : handout.title,
  }));
