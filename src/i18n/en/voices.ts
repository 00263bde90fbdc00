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
};
