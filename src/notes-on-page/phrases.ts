/** The sentences of the notes on another site’s page, by language. */

export interface Phrases {
  readonly dir: 'ltr' | 'rtl';
  /** The name of the region, and of the list. */
  readonly region: string;
  /** What the button says: how many notes, and that they are not the paper’s. */
  readonly count: (notes: number) => string;
  readonly notThePaper: string;
  readonly found: (found: number, all: number) => string;
  /** Whose notes these are. */
  readonly whose: (by: string, publisher: string) => string;
  readonly onTheDay: (day: string) => string;
  readonly now: string;
  readonly asOf: string;
  readonly hide: string;
  readonly show: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly sources: string;
  readonly since: (date: string) => string;
  readonly also: string;
  readonly readOn: (by: string) => string;
  readonly claim: string;
  readonly answer: string;
}

const en: Phrases = {
  dir: 'ltr',
  region: 'Notes on this report',
  count: (notes) => (notes === 1 ? '1 note' : `${notes} notes`),
  notThePaper: 'not by this paper',
  found: (found, all) => `${found} of ${all} notes found their place on this page.`,
  whose: (by, publisher) => `Notes by ${by}. ${publisher || 'This paper'} did not write them.`,
  onTheDay: (day) => `As of ${day}`,
  now: 'With hindsight',
  asOf: 'Read the notes',
  hide: 'Hide notes',
  show: 'Show notes',
  close: 'Close',
  previous: 'Previous note',
  next: 'Next note',
  sources: 'Sources',
  since: (date) => `Since then: ${date}`,
  also: 'On the same words',
  readOn: (by) => `Read on at ${by}`,
  claim: 'Claim',
  answer: 'Answer',
};

const LANGUAGES: Readonly<Record<string, Phrases>> = { en };

/** The sentences in the first of these languages that there is, else in English, and which that is. */
export function phrasesFor(...asked: readonly (string | undefined)[]): { lang: string; words: Phrases } {
  for (const tag of asked) {
    const lang = tag?.toLowerCase().split('-')[0] ?? '';
    const words = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined;
    if (words) return { lang, words };
  }
  return { lang: 'en', words: en };
}
