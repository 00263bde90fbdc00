/** Makes study cards of terms, people and events, and writes them as text for Anki and as CSV. */

import { dateInWords } from '../record/date.ts';
import { isLater } from '../record/later.ts';
import { type Entry, entryTitle, urduName } from '../record/model.ts';
import { csv } from './csv.ts';

/** A study card. */
export interface Card {
  /** The id of its entry; stable, so that a later import updates the card instead of adding another. */
  readonly id: string;
  readonly front: string;
  readonly back: string;
  /** The front in Urdu, where there is one. */
  readonly urdu: string | undefined;
  readonly tags: readonly string[];
}

/** Gives the full address of an entry. */
export type AddressOfEntry = (id: string) => string;

/** Terms and people with their Urdu, and the dates of events. What came after the report is tagged `since`. */
export const cardsOf = (entries: readonly Entry[], published: string): Card[] =>
  entries.flatMap((entry): Card[] => {
    const urdu = urduName(entry);
    const card = (front: string, back: string): Card[] => [
      { id: entry.id, front, back, urdu, tags: [entry.kind, ...(isLater(entry, published) ? ['since'] : [])] },
    ];
    if (entry.kind === 'terms' || entry.kind === 'people') return card(entryTitle(entry), entry.data.gist);
    return entry.kind === 'events' ? card(`When: ${entry.data.title}?`, dateInWords(entry.data.date)) : [];
  });

const FIELDS = ['ID', 'Front', 'Back', 'Urdu', 'Link', 'Tags'] as const;
const rowOf = ({ id, front, back, urdu = '', tags }: Card, address: AddressOfEntry): string[] => [
  id,
  front,
  back,
  urdu,
  address(id),
  tags.join(' '),
];

/** Text for Anki, with its file headers (since 2.1.54). The id comes first, since Anki recognises a card by it. */
export const asAnkiText = (cards: readonly Card[], address: AddressOfEntry): string =>
  [
    '#separator:tab',
    '#html:false',
    `#tags column:${FIELDS.length}`,
    `#columns:${FIELDS.join('\t')}`,
    ...cards.map((card) =>
      rowOf(card, address)
        .map((field) => field.replace(/\s+/g, ' '))
        .join('\t'),
    ),
    '',
  ].join('\n');

/** The cards as CSV. */
export const asCsv = (cards: readonly Card[], address: AddressOfEntry): string =>
  csv([FIELDS, ...cards.map((card) => rowOf(card, address))]);
