/**
 * The notes of one article as a file for other people’s pages (`/data/articles/<slug>/notes.json`), and how it is read
 * there. Whoever names another address for it may send anything, so nothing is taken that has not its form.
 */

import type { onYourPage } from '../i18n/en/on-your-page.ts';

/** What is said around the notes, in their language; a script puts values for what is in braces. */
type Sentences = ReturnType<(typeof onYourPage)['notes']>;

/** Publication and date, and the key in the list of sources. */
interface SourceLine {
  readonly label: string;
  readonly key: string;
}

/** Words to find in the report (W3C TextQuoteSelector); an empty prefix or suffix says nothing. */
interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Words of the report: wordings to try in their order, and the paragraph of the report, from 0, that they belong to. */
export interface PageTarget {
  readonly paragraph: number;
  readonly quotes: readonly Quote[];
}

/** What one side says in a contested matter, with the name and the date in words. */
interface Side {
  readonly isAnswer: boolean;
  readonly said: string;
  readonly by: string;
  /** Whether it was said after the report. */
  readonly isLater: boolean;
}

/** What became public after the report, with the date in words. */
interface Since {
  readonly date: string;
  readonly text: string;
}

export interface PageNote {
  /** Its name within the article. */
  readonly name: string;
  /** What sort of note it is, as a label. */
  readonly kind: string;
  readonly title: string;
  readonly gist: string;
  readonly targets: readonly PageTarget[];
  /** For a note about a claim: the claim and every answer to it. */
  readonly sides: readonly Side[];
  readonly since: readonly Since[];
  /** Positions in the list of sources: what was public on the day rests on the first, what came later on the others. */
  readonly sources: readonly number[];
  readonly laterSources: readonly number[];
}

export interface NotesFile {
  /** The slug of the article. */
  readonly article: string;
  /** A BCP 47 tag, and how the language runs: `ltr` or `rtl`. */
  readonly language: string;
  readonly direction: string;
  /** The headline of the article on the site. */
  readonly headline: string;
  /** Whose report it is. */
  readonly publisher: string;
  /** The day of the report in words. */
  readonly day: string;
  /** Who wrote the notes. */
  readonly by: string;
  /** The address of the article on the site. */
  readonly page: string;
  /** The address of the list of sources, to which the key of a source is added. */
  readonly sourcesPage: string;
  readonly words: Sentences;
  readonly sources: readonly SourceLine[];
  /** In the order of the report. */
  readonly notes: readonly PageNote[];
}

/** The form of the file: a value for each field, and one member for each list. */
const FORM: NotesFile = {
  article: '',
  language: '',
  direction: '',
  headline: '',
  publisher: '',
  day: '',
  by: '',
  page: '',
  sourcesPage: '',
  words: {
    region: '',
    count: { zero: '', one: '', two: '', few: '', many: '', other: '' },
    notThePaper: '',
    found: '',
    whose: '',
    asOf: '',
    onTheDay: '',
    now: '',
    hide: '',
    show: '',
    close: '',
    previous: '',
    next: '',
    sources: '',
    since: '',
    also: '',
    readOn: '',
    claim: '',
    answer: '',
  },
  sources: [{ label: '', key: '' }],
  notes: [
    {
      name: '',
      kind: '',
      title: '',
      gist: '',
      targets: [{ paragraph: 0, quotes: [{ exact: '', prefix: '', suffix: '' }] }],
      sides: [{ isAnswer: false, said: '', by: '', isLater: false }],
      since: [{ date: '', text: '' }],
      sources: [0],
      laterSources: [0],
    },
  ],
};

/** More members and characters than a file of ours has: a hostile one must not take the reader’s time. */
const MOST = 999;
const LONGEST = 4000;

/**
 * A file of notes from anything at all: what has not its form is left out. Throws a sentence when no note is left, or when
 * there are no words for its buttons, as in copies of an earlier form.
 */
export function readNotesFile(value: unknown): NotesFile {
  const file = shaped(FORM, value);
  const notes = file.notes.filter(({ name, title, targets }) => name && title && targets.length > 0);
  if (!isAddress(file.page) || !isAddress(file.sourcesPage) || notes.length === 0)
    throw new Error('the file has no notes with an address. Check data-article and data-from.');
  if (!Object(value).words) throw new Error('the file has no words for its buttons. Take it anew, or check data-from.');
  return { ...file, notes };
}

/** A value in the form of another: what is missing or of another type becomes empty. */
function shaped<T>(form: T, value: unknown): T {
  if (Array.isArray(form))
    return (Array.isArray(value) ? value.slice(0, MOST).map((one) => shaped(form[0], one)) : []) as T;
  if (typeof form === 'object') {
    const fields = Object(value);
    return Object.fromEntries(Object.entries(form as object).map(([key, one]) => [key, shaped(one, fields[key])])) as T;
  }
  return typeof value !== typeof form
    ? form
    : typeof value === 'string'
      ? (value.slice(0, LONGEST) as T)
      : (value as T);
}

/** Only addresses of the web: a link must never run a script. */
const isAddress = (text: string): boolean => /^https?:\/\/[^/\s]/i.test(text);

/** A sentence with values for what is in braces. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name) => `${values[name]}`);
