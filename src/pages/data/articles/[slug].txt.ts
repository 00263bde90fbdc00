/** The text of the reading edition. */

import { inItsLanguage } from '@/i18n/rendering.ts';
import { getSite } from '@/site/contents.ts';
import { getEdition } from '@/site/reading.ts';

export const getStaticPaths = inItsLanguage(async () => {
  const { articles } = await getSite();
  const readings = await Promise.all(articles.map(({ id }) => getEdition(id)));
  return readings.map(({ article, report }) => ({ params: { slug: article.id }, props: { text: report.text } }));
});

/** The paragraphs with a blank line between them: what the positions of annotations count into. */
export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
