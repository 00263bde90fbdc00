/** Describes a page of the site, or a note, as a CSL-JSON item to be cited. */

import { SITE_NAME } from '@/config.ts';
import type { CslItem } from '@/export/bibliography.ts';
import { languageTag } from '@/i18n/language.ts';
import { wholeUrl } from './url.ts';

/** The item's date is the day on which the page was last checked. */
export const pageItem = (id: string, title: string, path: string, checked: string): CslItem => ({
  id,
  type: 'webpage',
  // CSL reads <i> and <b> in a title as markup; ours hold none. The word joiner keeps the sign a plain “<”.
  title: title.replaceAll('<', '<\u2060'),
  'container-title': SITE_NAME,
  issued: { 'date-parts': [checked.split('-').map(Number) as [number, number, number]] },
  language: languageTag(),
  URL: wholeUrl(path),
});
