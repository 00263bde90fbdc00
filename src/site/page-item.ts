import type { CslItem } from '@/export/bibliography.ts';
import { SITE_NAME } from './name.ts';
import { wholeUrl } from './url.ts';

/** A page of the site, or a note, as something to be cited. Its date is the day up to which it was checked. */
export const pageItem = (id: string, title: string, path: string, checked: string): CslItem => ({
  id,
  type: 'webpage',
  // CSL reads <i> and <b> in a title as markup; ours hold none. A word joiner keeps the sign a sign.
  title: title.replaceAll('<', '<\u2060'),
  'container-title': SITE_NAME,
  issued: { 'date-parts': [checked.split('-').map(Number) as [number, number, number]] },
  language: 'en-GB',
  URL: wholeUrl(path),
});
