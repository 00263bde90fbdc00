/** Builds no page, and no file for programs, that the owner does not show: Astro writes no file for an answer without words. */

import type { MiddlewareHandler } from 'astro';
import { CONFIG } from './config.ts';
import { isShown } from './schemas/site-config.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

export const onRequest: MiddlewareHandler = ({ url }, next) => {
  const path = decodeURI(url.pathname.slice(base.length + 1));
  return isShown(path, CONFIG.show) ? next() : new Response(null, { status: 410 });
};
