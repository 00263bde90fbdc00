/** The notes of an article, for other people’s pages. */

import { getSite } from '@/site/contents.ts';
import { notesFileOf } from '@/site/notes-files.ts';

export async function getStaticPaths() {
  return (await getSite()).articles.map(({ id }) => ({ params: { slug: id } }));
}

export const GET = async ({ params }: { params: { slug: string } }): Promise<Response> =>
  Response.json(await notesFileOf(params.slug));
