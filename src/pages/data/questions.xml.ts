/** The questions as Moodle XML. */

import { asMoodleXml } from '@/export/question-bank.ts';
import { getSite } from '@/site/contents.ts';
import { questionFile } from '@/site/study-files.ts';

export const GET = async (): Promise<Response> => {
  const site = await getSite();
  return new Response(asMoodleXml(site.questions, questionFile(site)));
};
