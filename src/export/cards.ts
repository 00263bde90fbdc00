/** Makes study cards of terms, people and events, and writes them as text for Anki and as CSV. */

import type { StudyFileWords } from '../i18n/en/study-files.ts';
import { dateInWords } from '../record/date.ts';
import { isLater } from '../record/later.ts';
import { type Entry, entryTitle } from '../record/model.ts';
import { csv } from './csv.ts';

/** A study card. */
export interface Card {
  /** The id of its entry; stable, so that a later import updates the card instead of adding another. */
  readonly id: string;
  readonly front: string;
  readonly back: string;
  /** The name in the other language, where there is one. */
  readonly other: string | undefined;
  readonly tags: readonly string[];
}

/** Gives the full address of an entry. */
type AddressOfEntry = (id: string) => string;

/**
 * Terms and people with their names in the other language, and the dates of events. What came after the report is tagged
 * `since`.
 */
export const cardsOf = (
  entries: readonly Entry[],
  published: string,
  words: StudyFileWords,
  inOther: (entry: Entry) => string | undefined,
): Card[] =>
  entries.flatMap((entry): Card[] => {
    const card = (front: string, back: string, other?: string): Card[] => [
      { id: entry.id, front, back, other, tags: [entry.kind, ...(isLater(entry, published) ? ['since'] : [])] },
    ];
    if (entry.kind === 'terms' || entry.kind === 'people')
      return card(entryTitle(entry), entry.data.gist, inOther(entry));
    return entry.kind === 'events' ? card(words.when(entry.data.title), dateInWords(entry.data.date)) : [];
  });

/** What a file says besides its cards. */
export interface CardFile {
  readonly words: StudyFileWords;
  readonly address: AddressOfEntry;
}

/** The names of the columns, and the values of a card in them. */
export const columns = ({ fields }: StudyFileWords): string[] => [
  fields.id,
  fields.front,
  fields.back,
  fields.other,
  fields.link,
  fields.tags,
];
export const rowOf = ({ id, front, back, other = '', tags }: Card, { words, address }: CardFile): string[] => [
  words.prefix + id,
  front,
  back,
  other,
  address(id),
  tags.join(' '),
];

/** Text for Anki, with its file headers (since 2.1.54). The id comes first, since Anki recognises a card by it. */
export const asAnkiText = (cards: readonly Card[], file: CardFile): string =>
  [
    '#separator:tab',
    '#html:false',
    `#tags column:${columns(file.words).length}`,
    `#columns:${columns(file.words).join('\t')}`,
    ...cards.map((card) =>
      rowOf(card, file)
        .map((field) => field.replace(/\s+/g, ' '))
        .join('\t'),
    ),
    '',
  ].join('\n');

/** The cards as CSV. */
export const asCsv = (cards: readonly Card[], file: CardFile): string =>
  csv([columns(file.words), ...cards.map((card) => rowOf(card, file))]);
