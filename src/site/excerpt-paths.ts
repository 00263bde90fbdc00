/** Lists the pages and files of the excerpts for Astro's `getStaticPaths`. */

import { type Excerpt, getExcerpts } from './excerpts.ts';

/** The props that a page or file of an excerpt is given. */
export interface ExcerptRoute {
  readonly props: { readonly excerpt: Excerpt };
}

/** One page and its files for each excerpt. */
export async function excerptPaths(): Promise<({ params: { path: string } } & ExcerptRoute)[]> {
  const excerpts = await getExcerpts();
  return excerpts.map((excerpt) => ({ params: { path: excerpt.path.replace(/\/$/, '') }, props: { excerpt } }));
}
