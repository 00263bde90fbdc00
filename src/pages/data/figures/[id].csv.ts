/** The values of a figure as CSV. */

import { figureAsCsv } from '@/export/figure-csv.ts';
import type { Figure } from '@/record/model.ts';
import { getSite } from '@/site/contents.ts';

export const getStaticPaths = async () =>
  (await getSite()).figures.map((figure) => ({ params: { id: figure.id }, props: { figure } }));

export const GET = async ({ props }: { props: { figure: Figure } }): Promise<Response> =>
  new Response(figureAsCsv(props.figure.data, (await getSite()).sourceById));
