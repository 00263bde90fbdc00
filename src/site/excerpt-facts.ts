import { cssHeight, oembedHeight } from '@/embed/heights.ts';
import type { ExcerptFacts } from '@/embed/snippets.ts';
import type { Excerpt } from './excerpts.ts';
import { SITE_NAME } from './name.ts';
import { wholeUrl } from './url.ts';

/** Who gives excerpts away. */
export const PROVIDER = { name: SITE_NAME, url: wholeUrl('') };

/** What another page needs to know of an excerpt. */
export const factsOf = ({ path, title, page, credit, quote, blocks }: Excerpt): ExcerptFacts => ({
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
