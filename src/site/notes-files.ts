/** Makes the file of each article’s notes that other people’s pages show beside the publisher’s own text. */

import { SITE_NAME } from '@/config.ts';
import { LANGUAGES } from '@/i18n/known-languages.ts';
import { language, languageTag } from '@/i18n/language.ts';
import { MAIN_LANGUAGE } from '@/i18n/languages.ts';
import { renderIn } from '@/i18n/rendering.ts';
import { words } from '@/i18n/words.ts';
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

/**
 * The notes of an article with their quotes, what became public later, and their sources by label. In a further language
 * they have the quotes of the main one too, so that they can stand beside the report as it was published.
 */
export async function notesFileOf(slug: string): Promise<NotesFile> {
  const site = await getSite();
  const { article, notes, attachments } = await getEdition(slug);
  const { headline, publisher, published } = article.data;
  const inMain = await renderIn(MAIN_LANGUAGE, () => getEdition(slug));
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
    const published = language() === MAIN_LANGUAGE ? undefined : inMain.notes.find(({ id }) => id === note.id);
    return {
      name: noteName(note),
      kind: words().kinds.notes[kind],
      title,
      gist,
      targets: targets.map((own, target) => ({
        paragraph: attachments.find((one) => one.note === note && one.target === target)?.mention?.paragraph ?? 0,
        quotes: [own, published?.data.targets[target]]
          .flatMap(wordingsOf)
          .map(({ exact, prefix = '', suffix = '' }) => ({ exact, prefix, suffix })),
      })),
      sides: (claim === undefined ? [] : pairOf(claim, site, days)).map(({ isAnswer, said, by, later }) => ({
        isAnswer,
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
    direction: LANGUAGES[language()].direction,
    headline,
    publisher,
    day: dateInWords(published),
    by: SITE_NAME,
    page: wholeUrl(`articles/${slug}/`),
    sourcesPage: wholeUrl('sources/#'),
    words: words().onYourPage.notes(SITE_NAME, publisher, dateInWords(published)),
    notes: notes.map(noteOf),
    sources: cited.flatMap((id) => {
      const source = site.sourceById.get(id);
      return source === undefined ? [] : { label: sourceLabel(source), key: keyOf(id) };
    }),
  };
}

type Target = Note['data']['targets'][number];

/** The wordings of a target, in the order in which they are tried. */
function wordingsOf(target: Target | undefined): Pick<Target, 'exact' | 'prefix' | 'suffix'>[] {
  if (target === undefined) return [];
  const { or = [], ...first } = target;
  return [first, ...or];
}
