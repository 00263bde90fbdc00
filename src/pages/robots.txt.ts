import { wholeUrl } from '@/site/url.ts';

/** Everything may be read; excerpts ask in their own head not to be indexed, and must be reached for that. */
export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeUrl('sitemap-index.xml')}\n`);
