import { onYourPage } from '../../src/i18n/en/on-your-page.ts';
import { onYourPage as inUrdu } from '../../src/i18n/ur/on-your-page.ts';
import type { NotesFile, PageNote } from '../../src/notes-on-page/notes-file.ts';

/** An invented report, paragraph by paragraph, in which notes mark words between square brackets: `[name|words]`. */
const MARKED = [
  'PORT VELO: The harbour board of [velo|Port Velo] will vote today on the [crane-deal|twin crane contract], a month after [orsk|Marta Orsk] took office.',
  'Ms Orsk, who leads the [quay-list|Quay List], said the [tariff|berth tariff] would not rise before the [regatta|spring regatta].',
  'The contract was drawn up with [halden|Halden & Sons] under the previous board, which lost the [ballot|October ballot] by [margin|nine votes].',
  'Harbour pilots told a hearing that the [old-jetty|eastern jetty] could not carry both cranes. “Nobody asked us,” said [pilot|Ivo Tamm], their spokesman.',
  'A survey of the [seabed|seabed survey area] found [silt|two metres of silt] where the plans show none.',
  'Halden denied that it had [claim|hidden the survey], and said the board had been given [copy|three copies] of it.',
  'The ferry to [isle|Isle Marrow] will keep its timetable whatever the outcome, and [second-velo|the town] will be told on Friday.',
] as const;

/** Where a note’s words are: the paragraph of the report, from 0, and the words. */
export interface Truth {
  readonly note: string;
  readonly paragraph: number;
  readonly words: string;
}

const MARK = /\[([\w-]+)\|([^\]]+)\]/g;

export const paragraphs = MARKED.map((marked) => marked.replace(MARK, '$2'));

export const truths: Truth[] = MARKED.flatMap((marked, paragraph) =>
  [...marked.matchAll(MARK)].map(([, note = '', words = '']) => ({ note, paragraph, words })),
);

const noteFor = ({ note, paragraph, words }: Truth): PageNote => ({
  name: note,
  kind: note === 'claim' ? 'Claim' : 'Term',
  title: `On ${words}`,
  gist: `What readers should know of ${words}.`,
  targets: [{ paragraph, quotes: [{ exact: words, prefix: '', suffix: '' }] }],
  sides:
    note === 'claim'
      ? [
          { isAnswer: false, said: 'The survey was hidden.', by: 'Ivo Tamm, 3 May 2031', isLater: false },
          { isAnswer: true, said: 'Nothing was hidden.', by: 'Halden & Sons, 4 May 2031', isLater: false },
          { isAnswer: true, said: 'An inquiry found no fault.', by: 'The inquiry, July 2031', isLater: true },
        ]
      : [],
  since: note === 'orsk' ? [{ date: '9 July 2031', text: 'She left office in July.' }] : [],
  sources: [0],
  laterSources: note === 'orsk' ? [1] : [],
});

const about = { publisher: 'The Velo Courier', day: '5 May 2031', by: 'The Invented Backgrounder' };

/** A file of notes on a report; every word that they quote is in it once. */
export const fileOf = (all: readonly Truth[], address = 'https://notes.example/'): NotesFile => ({
  ...about,
  article: 'cranes',
  language: 'en-GB',
  direction: 'ltr',
  headline: 'Cranes',
  page: `${address}articles/cranes/`,
  sourcesPage: `${address}sources/#`,
  words: onYourPage.notes(about.by, about.publisher, about.day),
  sources: [
    { label: 'Velo Courier, 3 May 2031', key: 'sa1' },
    { label: 'Velo Courier, 9 July 2031', key: 'sb2' },
  ],
  notes: all.map(noteFor),
});

/** The same in Urdu, with letters and signs as another keyboard has them on the page. */
const URDU = [
  'بندرگاہ کا [board|انتظامی بورڈ] آج [crane|دو کرینوں کے معاہدے] پر رائے دے گا۔',
  '[marta|مارتا اورسک] نے کہا کہ [tariff|لنگر کا کرایہ] [spring|بہار کی دوڑ] سے پہلے نہیں بڑھے گا۔',
  'ملاحوں کے ترجمان [ivo|ایوو تام] کے مطابق [jetty|مشرقی گودی] دونوں کرینیں نہیں اٹھا سکتی۔',
  'جزیرے کی کشتی [friday|جمعے کی شام] کو بھی چلے گی۔',
] as const;

/** As a keyboard for Arabic writes the letters of Urdu. */
const arabicLetters = (text: string): string => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك');

/** A file of notes on it in Urdu. */
export const urduFile = (): NotesFile => ({
  ...fileOf(urduTruths),
  language: 'ur',
  direction: 'rtl',
  words: inUrdu.notes(about.by, about.publisher, about.day),
});

export const urduParagraphs = URDU.map((marked) => arabicLetters(marked.replace(MARK, '$2')));
export const urduTruths: Truth[] = URDU.flatMap((marked, paragraph) =>
  [...marked.matchAll(MARK)].map(([, note = '', words = '']) => ({ note, paragraph, words })),
);
/** What of the page is marked for a note there. */
export const asOnPage = ({ words, ...truth }: Truth): Truth => ({ ...truth, words: arabicLetters(words) });
