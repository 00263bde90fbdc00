/** The cards as an Anki package. */

import { SITE_NAME } from '@/config.ts';
import { ankiPackage } from '@/export/anki-package.ts';
import { getSite } from '@/site/contents.ts';
import { allCards, cardFile } from '@/site/study-files.ts';

export const GET = async (): Promise<Response> => {
  const { checked, changes } = await getSite();
  const changed = [checked, ...changes.map(({ date }) => date)].sort().at(-1) ?? checked;
  return new Response(await ankiPackage(await allCards(), { deck: SITE_NAME, changed, ...cardFile() }));
};
