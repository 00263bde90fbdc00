import { asCslJson } from '@/export/bibliography.ts';
import { getSite } from '@/site/contents.ts';

/** Every source of the site. */
export const GET = async (): Promise<Response> => Response.json(asCslJson((await getSite()).sources));
