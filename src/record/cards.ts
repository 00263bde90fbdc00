import { dateInWords } from './date.ts';
import { isLater } from './later.ts';
import { type Entry, entryTitle, nameForms } from './model.ts';

/** A card to learn from. */
export interface Card {
  /** Stable, so that a later import renews the card and does not add another. */
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
}

/** Terms with their Urdu, people, and the days of events. What came after the report bears a tag. */
export const cardsOf = (entries: readonly Entry[], published: string): Card[] =>
  entries.flatMap((entry): Card[] => {
    const urdu = nameForms(entry).find(({ lang }) => lang === 'ur')?.text;
    const card = (front: string, back: string): Card[] => [
      { id: entry.id, front, back, tags: [entry.kind, ...(isLater(entry, published) ? ['since'] : [])] },
    ];
    if (entry.kind === 'terms' || entry.kind === 'people') {
      return card(urdu === undefined ? entryTitle(entry) : `${entryTitle(entry)} (${urdu})`, entry.data.gist);
    }
    return entry.kind === 'events' ? card(`When: ${entry.data.title}?`, dateInWords(entry.data.date)) : [];
  });

const FIELDS = ['ID', 'Front', 'Back', 'Tags'] as const;
const rowOf = ({ id, front, back, tags }: Card): string[] => [id, front, back, tags.join(' ')];

/** Text for Anki, with its file headers (since 2.1.54): the id comes first, by which Anki knows a card again. */
export const asAnkiText = (cards: readonly Card[]): string =>
  [
    '#separator:tab',
    '#html:false',
    `#tags column:${FIELDS.length}`,
    `#columns:${FIELDS.join('\t')}`,
    ...cards.map((card) =>
      rowOf(card)
        .map((field) => field.replace(/\s+/g, ' '))
        .join('\t'),
    ),
    '',
  ].join('\n');

/** RFC 4180. */
export const asCsv = (cards: readonly Card[]): string =>
  [FIELDS, ...cards.map(rowOf)]
    .map((row) => `${row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\r\n`)
    .join('');
