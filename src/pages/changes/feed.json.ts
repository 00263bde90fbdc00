/** The changes to the site as a feed (JSON Feed 1.1). */

import { SITE_NAME } from '@/config.ts';
import { asJsonFeed } from '@/export/changes-feed.ts';
import { words } from '@/i18n/words.ts';
import { getSite } from '@/site/contents.ts';
import { wholeUrl } from '@/site/url.ts';

export const GET = async (): Promise<Response> =>
  Response.json(asJsonFeed((await getSite()).changes, { words: words().feeds, name: SITE_NAME, address: wholeUrl }));
