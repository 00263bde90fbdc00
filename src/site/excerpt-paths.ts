/** Lists the pages and files of the excerpts for Astro's `getStaticPaths`. */

import { factsFile } from '@/embed/facts-file.ts';
import { oneQuestion, question } from '@/kept/questions.ts';
import { type Excerpt, getExcerpts, hasOEmbed } from './excerpts.ts';

type ExcerptPath = { readonly params: { readonly path: string } };

const pathOf = ({ path }: Excerpt): ExcerptPath => ({ params: { path: path.replace(/\/$/, '') } });

/** A page for each excerpt of these kinds. */
export const excerptPaths = async (isShown: (kind: Excerpt['shows']['kind']) => boolean): Promise<ExcerptPath[]> =>
  (await getExcerpts()).filter(({ shows }) => isShown(shows.kind)).map(pathOf);

/** A file for each excerpt that has an oEmbed answer. */
export const oembedPaths = async (): Promise<ExcerptPath[]> => (await getExcerpts()).filter(hasOEmbed).map(pathOf);

const allFiles = oneQuestion('all files of excerpts', async () =>
  Map.groupBy(await getExcerpts(), ({ path }) => factsFile(path)),
);

/** The paths below `embed/` of the files with the facts of excerpts. */
export const factsFiles = async (): Promise<string[]> => [...(await allFiles()).keys()];

/** The excerpts whose facts are in a file. */
export const excerptsIn = question('excerpts in', async (file) => (await allFiles()).get(file) ?? []);
