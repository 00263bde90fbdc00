/** The values of a figure as CSV. */

import { figureAsCsv } from '@/export/figure-csv.ts';
import { getSite } from '@/site/contents.ts';

export const getStaticPaths = async () => (await getSite()).figures.map(({ id }) => ({ params: { id } }));

export const GET = async ({ params }: { params: { id: string } }): Promise<Response> => {
  const { figures, sourceById } = await getSite();
  const figure = figures.find(({ id }) => id === params.id);
  return new Response(figure && figureAsCsv(figure.data, sourceById));
};
