/** The words about whose words a report has, in English: the handout, and the data. */

export const voices = {
  /** The label of the annotations. */
  collection: (headline: string) => `Whose words: the sentences of “${headline}”`,
  /** In the list of data files. */
  file: {
    title: 'Whose words each sentence is',
    about:
      'A collection of annotations with the motivation “classifying”, one for each sentence. One body says who vouches for it (purpose “classifying”): the address of an entry, or “reporter”, “nobody” (who is named) or “edition” (our explanation). The other says how (purpose “tagging”): stated, quoted, claimed, alleged or inferred. The label adds the words that show it.',
  },
  /** In the list of handouts, and on the sheet. */
  handout: {
    title: 'Whose words',
    about: 'every sentence of the report, to be marked with coloured pencils, and the answers on the next page',
    task: 'Whose words are these? Choose a pencil for each voice and colour its box. Then colour each sentence by who vouches for it, underline the words that show it, and write at its end how it is said.',
    rules:
      'A sentence has one voice: of “it is said that he denied it”, whoever says so. What is passed on to nobody is the reporter’s. A voice may go on into the next sentence. Fact and judgement in one sentence count as judgement.',
    means: {
      stated: 'given as a fact',
      quoted: 'in the speaker’s own words',
      claimed: 'as somebody’s position',
      alleged: 'with a word that keeps its truth open',
      inferred: 'a conclusion, a purpose or a sign that somebody read',
    },
    answers: 'Whose words they are',
    columns: ['Sentence', 'Who vouches for it', 'How', 'What shows it'],
    beside: 'the sentence beside it',
    nothing: 'nothing: it is passed on to nobody',
  },
  /** Above the questions of this kind. */
  questions: {
    title: 'Who says so?',
    /** Before, within and after the links to the report and to the handout. */
    about: ['Read ', 'the report with “Whose words” on', ', or take ', 'the handout', ' and pencils.'],
  },
};
