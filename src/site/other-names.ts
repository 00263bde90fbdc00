/** What an entry is called in other languages than that of the page. */

import { language } from '@/i18n/language.ts';
import { MAIN_LANGUAGE } from '@/i18n/languages.ts';
import { renderIn } from '@/i18n/rendering.ts';
import { type Entry, entryTitle, nameForms } from '@/record/model.ts';
import type { NameForm } from '@/schemas/common.ts';
import { getSite } from './contents.ts';

/**
 * The name in the main language, on pages in another one, and those in further scripts; spellings in the main language
 * are for search and are not among them.
 */
export async function otherNames(entry: Entry): Promise<NameForm[]> {
  const own = language();
  const forms = nameForms(entry).filter(({ lang }) => lang !== own && lang !== MAIN_LANGUAGE);
  if (own === MAIN_LANGUAGE) return forms;
  const main = (await renderIn(MAIN_LANGUAGE, getSite)).entryById.get(entry.id);
  return main === undefined ? forms : [{ lang: MAIN_LANGUAGE, text: entryTitle(main) }, ...forms];
}
