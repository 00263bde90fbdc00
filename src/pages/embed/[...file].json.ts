/** What a page needs to show excerpts: their addresses, words and heights. */

import { isFactsList } from '@/embed/facts-file.ts';
import { factsOf } from '@/site/excerpt-facts.ts';
import { factsFiles } from '@/site/excerpt-paths.ts';
import type { Excerpt } from '@/site/excerpts.ts';

export const getStaticPaths = async () =>
  [...(await factsFiles())].map(([file, excerpts]) => ({
    params: { file: file.replace(/\.json$/, '') },
    props: { file, excerpts },
  }));

export function GET({ props: { file, excerpts } }: { props: { file: string; excerpts: Excerpt[] } }): Response {
  const facts = excerpts.map(factsOf);
  return Response.json(isFactsList(file) ? facts : facts[0]);
}
