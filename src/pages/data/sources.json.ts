/** Every source as CSL-JSON. */

import { asCslJson } from '@/export/bibliography.ts';
import { getSite } from '@/site/contents.ts';

export const GET = async (): Promise<Response> => Response.json(asCslJson((await getSite()).sources));
