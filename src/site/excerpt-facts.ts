import { cssHeight, oembedHeight } from '@/embed/heights.ts';
import type { ExcerptFacts } from '@/embed/snippets.ts';
import type { Excerpt } from './excerpts.ts';
import { SITE_NAME } from './name.ts';
import { wholeUrl } from './url.ts';

/** Who gives excerpts away. */
export const PROVIDER = { name: SITE_NAME, url: wholeUrl('') };

const known = new WeakMap<Excerpt, ExcerptFacts>();

/** What another page needs to know of an excerpt. Worked out once for the files and pages that tell it. */
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
  quote,
  heightNow: cssHeight(blocks, true),
  heightThen: cssHeight(blocks, false),
  height: oembedHeight(blocks),
  script: wholeUrl('embed.js'),
});
