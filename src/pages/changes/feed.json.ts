import { getSite } from '@/site/contents.ts';
import { SITE_NAME } from '@/site/name.ts';
import { wholeUrl } from '@/site/url.ts';

/** JSON Feed 1.1. */
export async function GET(): Promise<Response> {
  const { changes } = await getSite();
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${SITE_NAME}: changes`,
    description: 'What was added and what was put right.',
    home_page_url: wholeUrl('changes/'),
    feed_url: wholeUrl('changes/feed.json'),
    language: 'en-GB',
    authors: [{ name: SITE_NAME, url: wholeUrl('') }],
    items: changes.map(({ id, date, kind, title, summary, before, path }) => ({
      id: wholeUrl(`changes/#change-${id}`),
      url: wholeUrl(`changes/#change-${id}`),
      external_url: wholeUrl(path),
      title: kind === 'correction' ? `Correction: ${title}` : title,
      content_text: before === undefined ? summary : `${summary} Before: ${before}`,
      date_published: `${date}T00:00:00Z`,
      tags: [kind],
    })),
  });
}
