import { getSite } from '@/site/contents.ts';
import { getReading } from '@/site/reading.ts';

export async function getStaticPaths() {
  const { articles } = await getSite();
  const readings = await Promise.all(articles.map(({ id }) => getReading(id)));
  // The publisher's own text is shown with the right to do so, and not given away.
  return readings
    .filter(({ original }) => original === undefined)
    .map(({ article, report }) => ({ params: { slug: article.id }, props: { text: report.text } }));
}

/** The paragraphs with a blank line between them: what the positions of annotations count into. */
export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
