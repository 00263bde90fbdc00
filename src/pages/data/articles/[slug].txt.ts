/** The text of the reading edition. */

import { articlePaths } from '@/site/article-paths.ts';
import { getEdition } from '@/site/reading.ts';

export const getStaticPaths = articlePaths;

/** The paragraphs with a blank line between them: what the positions of annotations count into. */
export const GET = async ({ params }: { params: { slug: string } }): Promise<Response> =>
  new Response((await getEdition(params.slug)).report.text);
