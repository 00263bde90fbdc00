/** What a page needs to show excerpts: their addresses, words and heights. */

import { isFactsList } from '@/embed/facts-file.ts';
import { inItsLanguage } from '@/i18n/rendering.ts';
import { factsOf } from '@/site/excerpt-facts.ts';
import { excerptsIn, factsFiles } from '@/site/excerpt-paths.ts';

export const getStaticPaths = inItsLanguage(async () =>
  (await factsFiles()).map((file) => ({ params: { file: file.replace(/\.json$/, '') } })),
);

export async function GET({ params }: { params: { file: string } }): Promise<Response> {
  const file = `${params.file}.json`;
  const facts = (await excerptsIn(file)).map(factsOf);
  return Response.json(isFactsList(file) ? facts : facts[0]);
}
