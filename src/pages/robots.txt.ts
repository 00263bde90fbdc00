/** Lets robots read everything; excerpts ask in their own head not to be indexed, and must be reached for that. */

import { wholeUrl } from '@/site/url.ts';

export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeUrl('sitemap-index.xml')}\n`);
