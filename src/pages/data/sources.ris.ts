/** Every source as RIS. */

import { asCslJson, asRis } from '@/export/bibliography.ts';
import { getSite } from '@/site/contents.ts';

export const GET = async (): Promise<Response> => new Response(asRis(asCslJson((await getSite()).sources)));
