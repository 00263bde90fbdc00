/** The values of a figure as CSV. */

import type { APIRoute, GetStaticPaths } from 'astro';
import { figureAsCsv } from '@/export/figure-csv.ts';
import { getSite } from '@/site/contents.ts';

export const getStaticPaths = (async () =>
  (await getSite()).figures.map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(figureAsCsv(props.figure.data, (await getSite()).sourceById));
