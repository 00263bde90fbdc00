/** The study cards, and what files of cards and questions say besides them. */

import { SITE_NAME } from '@/config.ts';
import { answerId } from '@/contracts.ts';
import { type Card, type CardFile, cardsOf } from '@/export/cards.ts';
import type { QuestionFile } from '@/export/question-bank.ts';
import { language } from '@/i18n/language.ts';
import { MAIN_LANGUAGE } from '@/i18n/languages.ts';
import { renderIn } from '@/i18n/rendering.ts';
import { words } from '@/i18n/words.ts';
import { type Entry, entryTitle, urduName } from '@/record/model.ts';
import { getSite, type Site } from './contents.ts';
import { studyPath } from './study.ts';
import { wholeUrl } from './url.ts';

/** What a file of questions says besides them. */
export const questionFile = (site: Pick<Site, 'articles'>): QuestionFile => ({
  words: words().studyFiles,
  title: SITE_NAME,
  address: ({ id, article }) => wholeUrl(`${studyPath(site, article)}questions/#${answerId(id)}`),
});

/** What a file of cards says besides them; each links to the entry from which it is made. */
export const cardFile = (): CardFile => ({ words: words().studyFiles, address: (id) => wholeUrl(`${id}/`) });

export async function allCards(): Promise<Card[]> {
  const { entries, published } = await getSite();
  return cardsOf(entries, published, words().studyFiles, await nameInOther());
}

/** Gives the name of an entry in Urdu, or on the pages of a further language in the main one. */
async function nameInOther(): Promise<(entry: Entry) => string | undefined> {
  if (language() === MAIN_LANGUAGE) return urduName;
  const { entryById } = await renderIn(MAIN_LANGUAGE, getSite);
  return ({ id }) => {
    const entry = entryById.get(id);
    return entry && entryTitle(entry);
  };
}
