/** Every data file, listed for programs as OpenAPI. */

import { SITE_NAME } from '@/config.ts';
import { openApi } from '@/export/openapi.ts';
import { words } from '@/i18n/words.ts';
import { getSite } from '@/site/contents.ts';
import { dataFiles } from '@/site/data-files.ts';
import { wholeUrl } from '@/site/url.ts';

export const GET = async (): Promise<Response> =>
  Response.json(
    openApi(await dataFiles(), {
      site: SITE_NAME,
      version: (await getSite()).checked,
      address: wholeUrl,
      groups: words().data.groups,
    }),
  );
