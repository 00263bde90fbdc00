import { type Excerpt, getExcerpts } from './excerpts.ts';

/** What a page or file of an excerpt is given. */
export interface ExcerptRoute {
  readonly props: { readonly excerpt: Excerpt };
}

/** One page and its files for each excerpt. */
export async function excerptPaths(): Promise<({ params: { path: string } } & ExcerptRoute)[]> {
  const excerpts = await getExcerpts();
  return excerpts.map((excerpt) => ({ params: { path: excerpt.path.replace(/\/$/, '') }, props: { excerpt } }));
}
