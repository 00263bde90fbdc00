/** What another page needs to know about an excerpt: its address, title, credit, words and heights. */

import { SITE_NAME } from '@/config.ts';
import { cssHeight, oembedHeight } from '@/embed/heights.ts';
import type { ExcerptFacts } from '@/embed/snippets.ts';
import { LANGUAGES } from '@/i18n/known-languages.ts';
import { language } from '@/i18n/language.ts';
import { MAIN_LANGUAGE } from '@/i18n/languages.ts';
import type { Excerpt } from './excerpts.ts';
import { wholeFileUrl, wholeUrl } from './url.ts';

/** The provider of the excerpts, as oEmbed names it. */
export const provider = () => ({ name: SITE_NAME, url: wholeUrl('') });

const known = new WeakMap<Excerpt, ExcerptFacts>();

/** The facts of an excerpt, worked out once for all files and pages that state them. */
export function factsOf(excerpt: Excerpt): ExcerptFacts {
  const facts = known.get(excerpt) ?? tell(excerpt);
  known.set(excerpt, facts);
  return facts;
}

const tell = ({ path, title, page, credit, quote, blocks }: Excerpt): ExcerptFacts => ({
  address: wholeUrl(`embed/${path}`),
  title,
  page: wholeUrl(page),
  credit,
  ...(language() !== MAIN_LANGUAGE && { language: { lang: language(), dir: LANGUAGES[language()].direction } }),
  quote,
  heightNow: cssHeight(blocks, true),
  heightThen: cssHeight(blocks, false),
  height: oembedHeight(blocks),
  script: wholeFileUrl('embed.js'),
});
