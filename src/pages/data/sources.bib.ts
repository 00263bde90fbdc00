/** Every source as BibTeX. */

import { asBibTex, asCslJson } from '@/export/bibliography.ts';
import { getSite } from '@/site/contents.ts';

export const GET = async (): Promise<Response> => new Response(asBibTex(asCslJson((await getSite()).sources)));
