import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/record/model.ts';
import { LONGEST_QUOTE, proposeNotes } from '../../../src/record/proposals.ts';
import { countWords } from '../../../src/text/candidates/words.ts';
import { anchorerOf, locate, reportText } from '../../../src/text/edition.ts';
import { languageOf } from '../../../src/text/language.ts';
import { OTHER_LANGUAGES, STORIES } from '../../cases/papers/stories.ts';

const entry = (id: string, data: object): Entry => ({ id, kind: id.split('/')[0], file: '', body: '', data }) as Entry;
const RECORD = [
  entry('people/ilse-brandt', {
    name: 'Ilse Brandt',
    names: [
      { lang: 'ru', text: 'Ильза Брандт' },
      { lang: 'ur', text: 'یاسک برانٹ' },
    ],
  }),
  entry('people/oda-brandt', { name: 'Oda Brandt', names: [] }),
  entry('people/jon-petrovic', { name: 'Jon Petrović', names: [] }),
  entry('places/vesta', { name: 'Vesta', names: [{ lang: 'ru', text: 'Веста' }] }),
  entry('organisations/sea-union', { name: 'Union of Sea Towns', short: 'SEA', names: [] }),
  entry('terms/feeder', { term: 'feeder canal', names: [] }),
];

/** What is proposed for a report, in short: the kind, the quote, the paragraph and the entries. */
const proposed = (paragraphs: readonly string[], language = 'en', record: readonly Entry[] = RECORD) =>
  proposeNotes(reportText(paragraphs), language, record).map(({ kind, quote, paragraph, entries }) =>
    [kind, quote?.exact, `p${paragraph + 1}`, ...entries].join(' '),
  );

describe('the notes proposed for a report', () => {
  it.each([
    ['a person', 'Officials met Ilse Marrow on the quay.', 'person Ilse Marrow p1'],
    ['an organisation', 'Members of the Norland Rail Union met.', 'organisation Norland Rail Union p1'],
    ['an abbreviation', 'Members of the NRU met.', 'organisation NRU p1'],
    ['a place', 'They met in Harrow Bay again.', 'place Harrow Bay p1'],
    ['a place after its preposition', 'They met near Dunmore again.', 'place Dunmore p1'],
    ['a date with its month and year', 'They met on 12 and 13 October 2024 again.', 'event 12 and 13 October 2024 p1'],
    ['a year', 'The mill opened in 1911 there.', 'event 1911 p1'],
    ['a quotation', 'He said: “We have talked for long enough.”', 'background We have talked for long enough p1'],
    [
      'a long quotation, by its first seven words',
      'He said: “We have talked for long enough and nobody asked any of the drivers.”',
      'background We have talked for long enough and p1',
    ],
    ['a word at a distance', 'They spoke of the “quiet line” again.', 'term quiet line p1'],
    ['what is alleged', 'The alleged theft of coal was denied.', 'claim alleged theft of coal was denied p1'],
    ['what is claimed', 'He claimed that the line was unsafe.', 'claim claimed that the line was unsafe p1'],
    ['what is said to be so', 'The line is said to be unsafe.', 'claim is said to be unsafe p1'],
    ['an accusation', 'The owners were accused of theft.', 'claim accused of theft p1'],
    ['a person without an office', 'Then Foreign Minister Ilse Marrow spoke.', 'person Ilse Marrow p1'],
    ['a body with its field', 'It went to the Ministry of Transport again.', 'organisation Ministry of Transport p1'],
    [
      'a body of its members',
      'It went to the People’s Union for Reform again.',
      'organisation People’s Union for Reform p1',
    ],
    ['years in a row', 'It rose in 2022-23 again.', 'event 2022-23 p1'],
    ['a hedge at the end', 'The line was unsafe, the drivers claimed.', 'claim the drivers claimed p1'],
  ])('include %s', (_, words, expected) => {
    expect(proposed([words], 'en', [])).toEqual([expected]);
  });

  it.each([
    ['weekdays, and words that open a sentence', 'By Monday the water will be let in. After that, nothing.'],
    ['adjectives of countries', 'The Russian trains were late.'],
    ['a month that is a verb', 'It may rain.'],
    ['figures that are no years', 'It cost 1,911 crowns and 2024.5 more.'],
  ])('leave out %s', (_, words) => {
    expect(proposed([words], 'en', [])).toEqual([]);
  });

  it('name each subject once, where it stands first, and by its full name', () => {
    expect(
      proposed(
        ['Dunmore closed the line.', 'They met near Dunmore. Ilse Marrow spoke.', 'Later Marrow left.'],
        'en',
        [],
      ),
    ).toEqual(['place Dunmore p1', 'person Ilse Marrow p2']);
  });

  it.each([
    ['its name', 'They met Ilse Brandt there.', 'en', 'person Ilse Brandt p1 people/ilse-brandt'],
    ['its abbreviation', 'The SEA met, and told us.', 'en', 'organisation SEA p1 organisations/sea-union'],
    ['a name in small letters', 'The Feeder canal is dry.', 'en', 'term Feeder canal p1 terms/feeder'],
    ['a name without its accents', 'They met Jon Petrovic there.', 'en', 'person Jon Petrovic p1 people/jon-petrovic'],
    ['a surname', 'They met Mr Petrović there.', 'en', 'person Petrović p1 people/jon-petrovic'],
    [
      'a name in Russian, in its cases',
      'Он встретил Ильзу Брандт там.',
      'ru',
      'person Ильзу Брандт p1 people/ilse-brandt',
    ],
    ['a place in Russian, in its cases', 'Поезд идет к Весте утром.', 'ru', 'place Весте p1 places/vesta'],
    ['a name in Urdu', 'وزیر یاسک برانٹ نے کہا۔', 'ur', 'person یاسک برانٹ p1 people/ilse-brandt'],
    [
      'a name in Urdu typed on an Arabic keyboard',
      'وزير ياسك برانٹ نے كہا۔',
      'ur',
      'person ياسك برانٹ p1 people/ilse-brandt',
    ],
  ])('know an entry by %s', (_, words, language, expected) => {
    expect(proposed([words], language)).toEqual([expected]);
  });

  it('name every entry that a name may mean, and none for somebody else with a surname', () => {
    expect(proposed(['They met Mrs Brandt there.'])).toEqual(['person Brandt p1 people/ilse-brandt people/oda-brandt']);
    expect(proposed(['They met Jonas Brandt there.'])).toEqual(['person Jonas Brandt p1']);
    expect(proposed(['They met by the sea.'])).toEqual([]);
  });

  it('end at a full stop, a comma and a possessive', () => {
    expect(
      proposed(['He left Dunmore. In Kotri, Hyderpur’s neighbour, they saw Rawalgar’s Adiala Jail.'], 'en', []).map(
        (one) => one.split(' ')[1],
      ),
    ).toEqual(['Dunmore', 'Kotri', 'Hyderpur', 'Rawalgar', 'Adiala']);
  });

  it('take a surname for the person named in full in the report', () => {
    expect(proposed(['They met Ilse Brandt there.', 'Ms Brandt spoke.'])).toEqual([
      'person Ilse Brandt p1 people/ilse-brandt',
    ]);
  });

  it('take initials for the body that has them', () => {
    expect(
      proposed(['They met the Rail Union of Norland (RUN) there.', 'The RUN and the PQR spoke.'], 'en', []),
    ).toEqual(['organisation Rail Union of Norland p1', 'organisation PQR p2']);
  });

  it('read what is quoted once, not again as a claim, and the marks of Urdu papers', () => {
    expect(proposed(['“The so-called line is shut,” he said.'], 'en', [])).toEqual([
      'background The so-called line is shut p1',
    ]);
    expect(proposed(['انھوں نے کہا: ”یہ پل اب کھلا نہیں رہے گا“ اور ”کام رک گیا ہے آج“۔'], 'ur', [])).toEqual([
      'background یہ پل اب کھلا نہیں رہے گا p1',
      'background کام رک گیا ہے آج p1',
    ]);
  });

  it('see a name of the record in a run of capitals', () => {
    expect(proposed(['Вчера Президент Норландии Ильза Брандт уехала.'], 'ru')).toEqual([
      'person Ильза Брандт p1 people/ilse-brandt',
    ]);
  });

  it('find names by capitals and marks in languages without rules, but not by single capitals in German', () => {
    expect(
      proposed(
        ['Gestern fuhr der Zug mit Ilse Marrow über die alte Brücke nach „Neuland an der See drüben“.'],
        'de',
        [],
      ),
    ).toEqual(['background Ilse Marrow p1', 'background Neuland an der See drüben p1']);
    expect(proposed(['Hier, le train est parti de Marrow sans bruit.'], 'fr', [])).toEqual(['background Marrow p1']);
  });

  it.each(
    [...STORIES, ...Object.values(OTHER_LANGUAGES)].map(({ headline, paragraphs }) => [headline, paragraphs] as const),
  )('quote at most seven words, which have one place: %s', (_, paragraphs) => {
    // The same paragraph again, so that nothing in it can be told from its twin by the quote alone.
    const report = reportText([...paragraphs, `${paragraphs[0]} ${paragraphs[1]}`]);
    const proposals = proposeNotes(report, languageOf(report.text) ?? 'und', RECORD);
    for (const { quote, paragraph } of proposals) {
      if (quote === undefined) continue;
      expect(countWords([quote.prefix, quote.exact, quote.suffix].join(' '))).toBeLessThanOrEqual(LONGEST_QUOTE);
      const { range, status } = anchorerOf(report)(quote);
      expect(status).toBe('exact');
      expect(range && locate(report, range)?.paragraph).toBe(paragraph);
    }
  });

  it('have no quote where no seven words single them out', () => {
    const words = 'They met near Dunmore again and then they left the town for good.';
    const [proposal] = proposeNotes(reportText([words, words]), 'en', []);
    expect(proposal).toMatchObject({ words: 'Dunmore', quote: undefined });
  });
});

describe('the language of a report', () => {
  it.each(Object.entries({ urdu: 'ur', hindi: 'hi', arabic: 'ar', chinese: 'zh', russian: 'ru' } as const))(
    'is told from the letters of %s',
    (name, tag) => {
      expect(languageOf(OTHER_LANGUAGES[name as keyof typeof OTHER_LANGUAGES].paragraphs.join(' '))).toBe(tag);
    },
  );

  it('is English by its commonest words, and unknown in Latin letters without them', () => {
    for (const { paragraphs } of STORIES) expect(languageOf(paragraphs.join(' '))).toBe('en');
    expect(languageOf('Gestern fuhr der Zug über die Brücke, und niemand sah ihn.')).toBeUndefined();
  });
});
