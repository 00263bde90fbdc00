/** Lists the pages of the articles for Astro's `getStaticPaths`. */

import { getSite } from './contents.ts';

/** One page for each article. */
export async function articlePaths(): Promise<{ params: { slug: string } }[]> {
  const { articles } = await getSite();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}

/** One page for each article that has an edition in plain language. */
export async function plainPaths(): Promise<{ params: { slug: string } }[]> {
  const { plain } = await getSite();
  return plain.map(({ id }) => ({ params: { slug: id } }));
}
