/** The notes of an article as Web Annotations: the collection and its pages. */

import { inItsLanguage } from '@/i18n/rendering.ts';
import { annotationFile, annotationFiles } from '@/site/annotations.ts';

export const getStaticPaths = inItsLanguage(async () =>
  (await annotationFiles()).map(({ slug, file }) => ({ params: { slug, file } })),
);

export async function GET({ params }: { params: { slug: string; file: string } }): Promise<Response> {
  const content = await annotationFile(params.slug, params.file);
  return new Response(`${JSON.stringify(content, null, 1)}\n`, { headers: { 'content-type': 'application/ld+json' } });
}
