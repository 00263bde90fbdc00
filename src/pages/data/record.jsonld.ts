/** The whole record as linked data. */

import { recordGraph } from '@/export/structured-data.ts';
import { getSite } from '@/site/contents.ts';
import { wholeUrl } from '@/site/url.ts';

export const GET = async (): Promise<Response> => Response.json(recordGraph(await getSite(), wholeUrl));
