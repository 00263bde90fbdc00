/**
 * Joins the text of an article with its notes and marked words: the reading edition, the plain one, or the publisher's
 * own text.
 */

import { AstroError } from 'astro/errors';
import { language, languageTag, perLanguage } from '@/i18n/language.ts';
import { MAIN_LANGUAGE } from '@/i18n/languages.ts';
import { question } from '@/kept/questions.ts';
import { inReadingOrder } from '@/record/backlinks.ts';
import { type Attachment, attachNotes, type Mention, mentionsOf, noteName } from '@/record/mention.ts';
import { type Article, type Note, ofArticle, type PlainEdition } from '@/record/model.ts';
import { type Said, voicesOf } from '@/record/voices.ts';
import { type WordMark, wordMarks } from '@/record/word-marks.ts';
import { editionText, type ReportText, reportText } from '@/text/edition.ts';
import { parseReport, type Report } from '@/text/import/report.ts';
import { getSite } from './contents.ts';

/** An article with its notes placed, ready to be shown. */
export interface Reading {
  readonly article: Article;
  readonly report: ReportText;
  /** The publisher's own text, when it is shown instead of the reading edition. */
  readonly original: Report | undefined;
  /** The plain edition, when that is shown. */
  readonly plain: PlainEdition | undefined;
  readonly attachments: readonly Attachment[];
  readonly mentions: readonly Mention[];
  readonly words: readonly WordMark[];
  /** The sentences whose voice is known; none when the article has no list of voices. */
  readonly said: readonly Said[];
  /** In reading order, those without a place last. */
  readonly notes: readonly Note[];
  /** The paragraph, from 0, beside which a note is shown, by the note's name; absent for a note without a place. */
  readonly home: ReadonlyMap<string, number>;
}

/** Texts that `npm run article -- import` keeps beside the editions. */
const originals = import.meta.glob<string>('/content/articles/*/original.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const readings = perLanguage(() => new Map<string, Promise<Reading>>());

/**
 * The article with this slug in the publisher's text if that was imported, otherwise in the reading edition. The
 * publisher's text has one language; in the others there is only the edition.
 */
export const getReading = question('reading', (slug) =>
  keep(slug, { pasted: language() === MAIN_LANGUAGE ? originals[originalPath(slug)] : undefined }),
);

/**
 * The article with this slug in the reading edition, whatever the page shows. Everything that leaves the site is made
 * from this: the publisher's own text is shown with the right to do so, but is not passed on.
 */
export const getEdition = question('edition', (slug) => keep(slug, {}));

/** The article in plain language. */
export const getPlainReading = question('plain edition', async (slug) => {
  const { plain } = await getSite();
  return keep(slug, { plain: plain.find(({ id }) => id === slug) });
});

/** The headline and the standfirst of the edition that is shown. */
export const titleOf = ({ article, original, plain }: Reading): { headline: string; standfirst: string } => {
  const { headline, standfirst } = plain?.data ?? article.data;
  return { headline: original?.headline ?? headline, standfirst: original?.standfirst ?? standfirst };
};

/** What is read instead of the reading edition. */
interface Instead {
  readonly pasted?: string | undefined;
  readonly plain?: PlainEdition | undefined;
}

const originalPath = (slug: string): string => `/content/articles/${slug}/original.txt`;

function keep(slug: string, instead: Instead): Promise<Reading> {
  const key = instead.plain?.file ?? (instead.pasted === undefined ? slug : originalPath(slug));
  const known = readings().get(key) ?? read(slug, instead);
  readings().set(key, known);
  return known;
}

async function read(slug: string, { pasted, plain }: Instead): Promise<Reading> {
  const { articles, notes, entries, voices } = await getSite();
  const article = articles.find(({ id }) => id === slug);
  if (article === undefined)
    throw new AstroError(`There is no article "${slug}".`, 'Check the folder names in content/articles/.');
  // Of a draft the writer wants to see what is retold; the pasted report is there to be retold from.
  const original = pasted === undefined || article.data.draft ? undefined : parseReport(pasted);
  const report = original === undefined ? editionText((plain ?? article).body) : reportText(original.paragraphs);
  const own = ofArticle(notes, slug);
  const attachments = attachNotes(report, own);
  const mentions = mentionsOf(attachments);
  const home = new Map<string, number>();
  for (const { note, paragraph } of mentions) if (!home.has(note)) home.set(note, paragraph);
  const words = wordMarks(report, entries);
  const list = voices.find(({ id }) => id === slug)?.data[plain === undefined ? 'article' : 'plain'] ?? [];
  const { said } = voicesOf(report, list, languageTag());
  return {
    article,
    report,
    original,
    plain,
    attachments,
    mentions,
    words,
    said,
    notes: inReadingOrder(own, mentions),
    home,
  };
}

/** The mentions of one note, in reading order. */
export const mentionsOfNote = (reading: Reading, note: Note): Mention[] =>
  reading.mentions.filter((mention) => mention.note === noteName(note));
