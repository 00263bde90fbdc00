/** The site's icon, in its own colour and with its own name. */

import { CONFIG, SITE_NAME } from '@/config.ts';
import { FIXED_COLOURS } from '@/schemas/site-config.ts';
import { escapeMarkup } from '@/text/markup.ts';

export const GET = (): Response =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${escapeMarkup(SITE_NAME)}</title><rect width="32" height="32" rx="6" fill="${CONFIG.colours.accent.light}"/><path d="M7 9h11M7 14.5h11M7 20h8" stroke="${FIXED_COLOURS.raised.light}" stroke-width="2.2" stroke-linecap="round"/><path d="M22.5 9v14" stroke="${FIXED_COLOURS.mark.light}" stroke-width="3" stroke-linecap="round"/></svg>\n`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );
