/** The questions as a QTI 2.1 package. */

import { asQti } from '@/export/qti.ts';
import { zipTexts } from '@/export/zip.ts';
import { getSite } from '@/site/contents.ts';
import { questionFile } from '@/site/study-files.ts';

export const GET = async (): Promise<Response> => {
  const site = await getSite();
  return new Response(zipTexts(asQti(site.questions, questionFile(site))));
};
