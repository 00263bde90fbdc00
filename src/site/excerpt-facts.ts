/** What another page needs to know about an excerpt: its address, title, credit, words and heights. */

import { SITE_NAME } from '@/config.ts';
import { cssHeight, oembedHeight } from '@/embed/heights.ts';
import type { ExcerptFacts } from '@/embed/snippets.ts';
import { LANGUAGES } from '@/i18n/known-languages.ts';
import { language } from '@/i18n/language.ts';
import { MAIN_LANGUAGE } from '@/i18n/languages.ts';
import { dateInWords } from '@/record/date.ts';
import { type Excerpt, hasOEmbed } from './excerpts.ts';
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

const tell = (excerpt: Excerpt): ExcerptFacts => {
  const { path, title, page, credit, quote, blocks, days } = excerpt;
  return {
    address: wholeUrl(`embed/${path}`),
    title,
    page: wholeUrl(page),
    credit,
    ...(language() !== MAIN_LANGUAGE && { language: { lang: language(), dir: LANGUAGES[language()].direction } }),
    quote,
    heightNow: cssHeight(blocks),
    heightThen: cssHeight(blocks, 1),
    days: days.map((day, i) => ({ day, words: dateInWords(day), height: cssHeight(blocks, i + 1) })),
    height: oembedHeight(blocks),
    script: wholeFileUrl('embed.js'),
    oembed: hasOEmbed(excerpt) ? oembedUrl(path) : null,
  };
};

/** The address of an excerpt's oEmbed answer. */
export const oembedUrl = (path: string): string => wholeUrl(`embed/${path}oembed.json`);
