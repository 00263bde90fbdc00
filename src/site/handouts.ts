/** The handouts for a class, each a page made to be printed. */
export const HANDOUTS = [
  {
    id: 'text',
    title: 'The report in plain English',
    about: 'with numbered paragraphs, a wide margin for notes, and a glossary in English and Urdu',
  },
  { id: 'claims', title: 'Who says what', about: 'the claims in the report, with space for the answers to them' },
  { id: 'questions', title: 'Questions', about: 'twelve from the first two levels, to answer on paper' },
  { id: 'key', title: 'Answer key', about: 'for the teacher: all the answers, and what a good open answer includes' },
] as const;
