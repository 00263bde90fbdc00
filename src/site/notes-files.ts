/** Makes the file of each article’s notes that other people’s pages show beside the publisher’s own text. */

import { SITE_NAME } from '@/config.ts';
import { languageTag } from '@/i18n/language.ts';
import type { NotesFile, PageNote } from '@/notes-on-page/notes-file.ts';
import { citedByDays } from '@/record/citation.ts';
import { dateInWords } from '@/record/date.ts';
import { noteName } from '@/record/mention.ts';
import type { Note } from '@/record/model.ts';
import { parseProse } from '@/record/prose.ts';
import { daysOf } from '@/record/report-days.ts';
import { sourceLabel } from '@/record/source-label.ts';
import { getSite } from './contents.ts';
import { claimOf, pairOf } from './excerpt-blocks.ts';
import { getEdition } from './reading.ts';
import { keyOf, wholeUrl } from './url.ts';

/** The path of the file of an article’s notes. */
export const notesPath = (slug: string): string => `data/articles/${slug}/notes.json`;

/** The notes of an article with their quotes, what became public later, and their sources by label. */
export async function notesFileOf(slug: string): Promise<NotesFile> {
  const site = await getSite();
  const { article, notes, attachments } = await getEdition(slug);
  const { headline, publisher, published } = article.data;
  const days = daysOf([article]);
  const cited: string[] = [];
  const position = (id: string): number => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id);
  };
  const noteOf = (note: Note): PageNote => {
    const { kind, title, gist, targets } = note.data;
    const sources = citedByDays(note.body, days);
    const claim = claimOf(note, site);
    return {
      name: noteName(note),
      kind: kind.charAt(0).toUpperCase() + kind.slice(1),
      title,
      gist,
      targets: targets.map(({ or = [], ...first }, target) => ({
        paragraph: attachments.find((one) => one.note === note && one.target === target)?.mention?.paragraph ?? 0,
        quotes: [first, ...or].map(({ exact, prefix = '', suffix = '' }) => ({ exact, prefix, suffix })),
      })),
      sides: (claim === undefined ? [] : pairOf(claim, site, days)).map(({ side, said, by, later }) => ({
        isAnswer: side === 'Answer',
        said,
        by,
        isLater: later > 0,
      })),
      since: parseProse(note.body).blocks.flatMap(({ since, text }) =>
        since === undefined ? [] : { date: dateInWords(since), text },
      ),
      sources: sources.filter(({ count }) => count === 0).map(({ id }) => position(id)),
      laterSources: sources.filter(({ count }) => count > 0).map(({ id }) => position(id)),
    };
  };
  return {
    article: slug,
    language: languageTag(),
    headline,
    publisher,
    day: dateInWords(published),
    by: SITE_NAME,
    page: wholeUrl(`articles/${slug}/`),
    sourcesPage: wholeUrl('sources/#'),
    notes: notes.map(noteOf),
    sources: cited.flatMap((id) => {
      const source = site.sourceById.get(id);
      return source === undefined ? [] : { label: sourceLabel(source), key: keyOf(id) };
    }),
  };
}
