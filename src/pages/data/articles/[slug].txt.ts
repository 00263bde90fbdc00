/** The text of the reading edition. */

import { inItsLanguage } from '@/i18n/rendering.ts';
import { articlePaths } from '@/site/article-paths.ts';
import { getEdition } from '@/site/reading.ts';

export const getStaticPaths = inItsLanguage(articlePaths);

/** The paragraphs with a blank line between them: what the positions of annotations count into. */
export const GET = async ({ params }: { params: { slug: string } }): Promise<Response> =>
  new Response((await getEdition(params.slug)).report.text);
