/** The changes to the site as a feed (RSS 2.0). */

import rss from '@astrojs/rss';
import { LICENCE, SITE_NAME } from '@/config.ts';
import { asRssOptions } from '@/export/changes-feed.ts';
import { words } from '@/i18n/words.ts';
import { getSite } from '@/site/contents.ts';
import { wholeUrl } from '@/site/url.ts';

export const GET = async (): Promise<Response> =>
  rss(
    asRssOptions((await getSite()).changes, {
      words: words().feeds,
      name: SITE_NAME,
      address: wholeUrl,
      licence: LICENCE.name,
    }),
  );
