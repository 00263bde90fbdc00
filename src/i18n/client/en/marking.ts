/** The words for the reader’s own marks, in English unless the page is in another language. */

/** A step of the selection: its name, and its label with an arrow that points where the text goes. */
type Step = readonly [name: string, label: string];

const english = {
  byParagraph:
    'These words are not in this text, or occur in it twice, so the mark is on the whole paragraph where you made it.',
  yourMarks: 'Your marks',
  yourMark: 'Your mark',
  markPassage: 'Mark a passage',
  paragraph: (number: number): string => `Paragraph ${number}`,
  edit: 'Edit',
  editMark: (words: string): string => `Edit: ${words}`,
  /** Said at the number of a paragraph. */
  marksHere: (count: number): string => (count === 1 ? 'one mark by you' : `${count} marks by you`),
  quoted: (words: string): string => `“${words}”`,
  choose:
    'Choose the words: up and down arrows move by sentence, left and right by word; with Shift they shorten or lengthen; Enter to comment',
  previousSentence: ['Previous sentence', '↑ sentence'] as Step,
  nextSentence: ['Next sentence', '↓ sentence'] as Step,
  lessSentence: ['Shorter by a sentence', '− sentence'] as Step,
  moreSentence: ['Longer by a sentence', '+ sentence'] as Step,
  previousWord: ['Previous word', '← word'] as Step,
  nextWord: ['Next word', '→ word'] as Step,
  lessWord: ['Shorter by a word', '− word'] as Step,
  moreWord: ['Longer by a word', '+ word'] as Step,
  comment: 'Your comment (optional)',
  keep: 'Keep',
  mark: 'Mark',
  remove: 'Remove',
  close: 'Close',
};

export type MarkingWords = typeof english;
export const markingWords = (): MarkingWords => globalThis.pageWords?.marking ?? english;
