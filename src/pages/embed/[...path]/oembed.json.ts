/** Describes an excerpt to sites that embed it, as JSON (oEmbed 1.0). */

import { oembedOf } from '@/embed/oembed.ts';
import { inItsLanguage } from '@/i18n/rendering.ts';
import { factsOf, provider } from '@/site/excerpt-facts.ts';
import { oembedPaths } from '@/site/excerpt-paths.ts';
import { getExcerpt } from '@/site/excerpts.ts';

export const getStaticPaths = inItsLanguage(oembedPaths);

export const GET = async ({ params }: { params: { path: string } }): Promise<Response> =>
  Response.json(oembedOf(factsOf(await getExcerpt(`${params.path}/`)), provider()));
