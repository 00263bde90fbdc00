/** The script that shows notes on other people’s pages. */

import { code } from 'virtual:notes-script';

export const GET = (): Response => new Response(code, { headers: { 'content-type': 'text/javascript' } });
