/** The words of the study cards, in English unless the page is in another language. */

const some = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const english = {
  notStored: 'This browser stores no data for this site: the schedule will be lost when you leave.',
  begin: 'Begin',
  due: (count: number): string => `${count === 1 ? 'One card is' : `${count} cards are`} due.`,
  nothing: 'Nothing is due, and there are no new cards here. Choose more, or come back tomorrow.',
  done: (count: number): string => `Done for now: ${some(count, 'answer')}.`,
  card: 'Card',
  left: (count: number): string => (count === 1 ? 'The last card' : `${count} cards to go`),
  entry: 'Full entry',
  howWell: 'How well did you know it?',
  /** From the worst to the best. */
  grades: ['Again', 'Hard', 'Good', 'Easy'] as readonly string[],
  show: 'Show the answer',
  stop: 'Stop',
  keys: 'Keys: Space or Enter shows the answer, then means “Good”; 1 to 4 grade it, from “Again” to “Easy”.',
  /** How long until a card comes back. */
  minutes: (count: number): string => `${count} min`,
  hours: (count: number): string => some(count, 'hour'),
  days: (count: number): string => some(count, 'day'),
};

export type CardsWords = typeof english;
export const cardsWords = (): CardsWords => globalThis.pageWords?.cards ?? english;
