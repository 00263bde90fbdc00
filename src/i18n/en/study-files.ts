/** The words in files of cards and questions in English. */

import type { Language } from '../known-languages.ts';

export const studyFiles = {
  /** The language of the cards, and the other one in which they give a name. */
  own: 'en' as Language,
  other: 'ur' as Language,
  /** Before the id of a card, so that those of two languages can be in one collection. */
  prefix: '',
  /** The name of the note type in Anki. */
  noteType: (site: string): string => site,
  template: 'Card',
  fields: { id: 'ID', front: 'Front', back: 'Back', other: 'Urdu', link: 'Link', tags: 'Tags' },
  when: (event: string): string => `When: ${event}?`,
  level: (level: number): string => `Level ${level}`,
  explained: (explanation: string, address: string): string => `${explanation} Sources: ${address}`,
  thenOrSince: (statement: string): string => `Public by the day of the report, or later? “${statement}”`,
  inOrder: (question: string): string => `${question} Give each step its place in the order.`,
};

export type StudyFileWords = typeof studyFiles;
