import { getSite } from '@/site/contents.ts';
import { dataFiles } from '@/site/data-files.ts';
import { openApi } from '@/site/openapi.ts';

export const GET = async (): Promise<Response> => Response.json(openApi(await dataFiles(), (await getSite()).checked));
