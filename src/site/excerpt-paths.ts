/** Lists the pages and files of the excerpts for Astro's `getStaticPaths`. */

import { factsFile } from '@/embed/facts-file.ts';
import { type Excerpt, getExcerpts, hasOEmbed } from './excerpts.ts';

/** The props that a page or file of an excerpt is given. */
export interface ExcerptRoute {
  readonly props: { readonly excerpt: Excerpt };
}

type ExcerptPath = { params: { path: string } } & ExcerptRoute;

const pathOf = (excerpt: Excerpt): ExcerptPath => ({
  params: { path: excerpt.path.replace(/\/$/, '') },
  props: { excerpt },
});

/** A page for each excerpt. */
export const excerptPaths = async (): Promise<ExcerptPath[]> => (await getExcerpts()).map(pathOf);

/** A file for each excerpt that has an oEmbed answer. */
export const oembedPaths = async (): Promise<ExcerptPath[]> => (await getExcerpts()).filter(hasOEmbed).map(pathOf);

/** The files with the facts of excerpts: their paths below `embed/` and the excerpts in each. */
export const factsFiles = async (): Promise<ReadonlyMap<string, Excerpt[]>> =>
  Map.groupBy(await getExcerpts(), ({ path }) => factsFile(path));
