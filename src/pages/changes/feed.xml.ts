import rss from '@astrojs/rss';
import { LICENCE } from '@/record/licence.ts';
import { getSite } from '@/site/contents.ts';
import { SITE_NAME } from '@/site/name.ts';
import { wholeUrl } from '@/site/url.ts';

/** RSS 2.0. */
export async function GET(): Promise<Response> {
  const { changes } = await getSite();
  return rss({
    title: `${SITE_NAME}: changes`,
    description: 'What was added and what was put right.',
    site: wholeUrl(''),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-GB</language><copyright>${LICENCE.name}</copyright><atom:link href="${wholeUrl('changes/feed.xml')}" rel="self" type="application/rss+xml"/>`,
    items: changes.map(({ id, date, kind, title, summary, before }) => ({
      title: kind === 'correction' ? `Correction: ${title}` : title,
      description: before === undefined ? summary : `${summary} Before: ${before}`,
      link: wholeUrl(`changes/#change-${id}`),
      pubDate: new Date(`${date}T00:00:00Z`),
      categories: [kind],
    })),
  });
}
