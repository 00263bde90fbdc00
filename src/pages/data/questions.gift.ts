/** The questions as GIFT, for Moodle and others. */

import { asGift } from '@/export/question-bank.ts';
import { getSite } from '@/site/contents.ts';
import { questionFile } from '@/site/study-files.ts';

export const GET = async (): Promise<Response> => {
  const site = await getSite();
  return new Response(asGift(site.questions, questionFile(site)));
};
