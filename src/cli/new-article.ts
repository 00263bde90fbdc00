/** Makes the files of a new article from a report that was read: its head, its empty paragraphs and its notes. */

import { draftNote } from '../export/annotation/scaffold.ts';
import { type Entry, entryTitle } from '../record/model.ts';
import type { Proposal } from '../record/proposals.ts';
import { toBeRetold, toBeWritten } from '../record/unwritten.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { NoteData } from '../schemas/note.ts';
import { anchorerOf, type ReportText } from '../text/edition.ts';
import type { Report } from '../text/import/report.ts';

/** A file of content that is to be written. */
interface DraftFile<Data> {
  /** The name without its ending. */
  readonly name: string;
  readonly data: Data;
  readonly body: string;
}

/**
 * The head and the empty reading edition. Byline, date and dateline are the report's; what must be in our words is left
 * to be written.
 * @param today an ISO 8601 calendar date
 */
export function draftArticle(
  report: Report,
  { slug, language, today }: { slug: string; language: string; today: string },
): DraftFile<ArticleData> {
  return {
    name: 'article',
    data: {
      draft: true,
      headline: toBeWritten('Headline'),
      standfirst: toBeWritten('Standfirst'),
      byline: report.byline ?? toBeWritten('Byline'),
      publisher: toBeWritten('Publisher'),
      published: report.published ?? '',
      dateline: report.dateline ?? toBeWritten('Dateline'),
      caption: toBeWritten('Caption'),
      language,
      source: `${slug}-report`,
      checked: today,
      strip: [],
    },
    body: report.paragraphs.map((_, i) => toBeRetold(i + 1)).join('\n\n'),
  };
}

/** A note for each proposal that has a quote; where several entries have its name, it is about none of them yet. */
export function draftNotes(
  proposals: readonly Proposal[],
  report: ReportText,
  entries: readonly Entry[],
): DraftFile<NoteData>[] {
  const ids = new Set(entries.map(({ id }) => id));
  const taken = new Set<string>();
  return proposals.flatMap((proposal) => {
    const { quote, kind, sort, words, paragraph } = proposal;
    if (quote === undefined) return [];
    const about = proposal.entries.length === 1 ? entries.find(({ id }) => id === proposal.entries[0]) : undefined;
    const place = `${{ hedge: 'Claim', quotation: 'Quotation' }[sort as string] ?? 'Note'} in paragraph ${paragraph + 1}`;
    const isStatement = sort === 'hedge' || sort === 'quotation';
    const draft = draftNote(
      {
        place,
        id: undefined,
        label: about === undefined ? (isStatement ? toBeWritten(place) : words) : entryTitle(about),
        tags: [kind],
        identifies: about === undefined ? [] : [about.id],
        targets: [[quote]],
        texts: [],
      },
      anchorerOf(report),
      { entries: ids, plain: (html) => html },
    );
    if (draft === undefined) return [];
    const stem = isStatement || draft.name === 'note' ? place.toLowerCase().replaceAll(' ', '-') : draft.name;
    const wanted = about?.id.split('/')[1] ?? stem;
    return [{ name: free(wanted, taken), data: draft.data, body: draft.body }];
  });
}

/** The name, with a number where it is taken; takes it. */
function free(name: string, taken: Set<string>): string {
  let number = 1;
  const numbered = () => (number === 1 ? name : `${name}-${number}`);
  while (taken.has(numbered())) number++;
  taken.add(numbered());
  return numbered();
}

/** Words that a slug can do without. */
const SMALL = new Set('a an and are as at by for from in into is it its of on or over that the to was with'.split(' '));
const MOST_SLUG_WORDS = 5;

/**
 * A slug from a headline: its first words of weight in Latin letters without accents. `undefined` when it has fewer than
 * two.
 */
export function slugOf(headline: string | null): string | undefined {
  const words = (headline ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !SMALL.has(word))
    .slice(0, MOST_SLUG_WORDS);
  return words.length < 2 ? undefined : words.join('-').slice(0, 60).replace(/-$/, '');
}
