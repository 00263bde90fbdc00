import { getSite } from './contents.ts';

/** One page for each article. */
export async function articlePaths(): Promise<{ params: { slug: string } }[]> {
  const { articles } = await getSite();
  return articles.map(({ id }) => ({ params: { slug: id } }));
}
