/** The notes of an article as Web Annotations: the collection, its pages and each note. */

import { inItsLanguage } from '@/i18n/rendering.ts';
import { type ArticleAnnotationFile, annotationFiles } from '@/site/annotations.ts';

export const getStaticPaths = inItsLanguage(async () => {
  return (await annotationFiles()).map((one) => ({ params: { slug: one.slug, file: one.file }, props: one }));
});

export const GET = ({ props }: { props: ArticleAnnotationFile }): Response =>
  new Response(`${JSON.stringify(props.content, null, 1)}\n`, { headers: { 'content-type': 'application/ld+json' } });
