/** The handouts for a class, each a page made to be printed. */
export const HANDOUTS = [
  {
    id: 'text',
    title: 'The report in plain English',
    about: 'with numbered paragraphs, room beside them, and the words with their Urdu',
  },
  { id: 'claims', title: 'Who says what', about: 'the claims of the report, with room for the answers to them' },
  { id: 'questions', title: 'Questions', about: 'twelve of the first two levels, to be answered with a pen' },
  { id: 'key', title: 'Answer key', about: 'for the teacher: all answers, and what a good answer has' },
] as const;
