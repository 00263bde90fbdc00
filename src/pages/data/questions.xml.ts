/** The questions as Moodle XML. */

import { SITE_NAME } from '@/config.ts';
import { asMoodleXml } from '@/export/question-bank.ts';
import { getSite } from '@/site/contents.ts';
import { questionAddress } from '@/site/study-files.ts';

export const GET = async (): Promise<Response> => {
  const site = await getSite();
  return new Response(asMoodleXml(site.questions, SITE_NAME, questionAddress(site)));
};
