/**
 * Builds no page, and no file for programs, that the owner does not show, and renders the others in the language that
 * their address begins with.
 */

import type { MiddlewareHandler } from 'astro';
import { CONFIG } from './config.ts';
import { languageOfPath, MAIN_LANGUAGE, withoutLanguage } from './i18n/languages.ts';
import { renderIn } from './i18n/rendering.ts';
import { isShown } from './schemas/site-config.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

export const onRequest: MiddlewareHandler = ({ url }, next) => {
  const path = decodeURI(url.pathname.slice(base.length + 1));
  // Astro writes no file for an answer without words.
  if (!isShown(withoutLanguage(path), CONFIG.show)) return new Response(null, { status: 410 });
  const language = languageOfPath(path);
  if (language === MAIN_LANGUAGE) return next();
  return renderIn(language, async () => {
    const response = await next();
    // What is streamed is rendered while it is read, which would be after this.
    return response.body === null ? response : new Response(await response.arrayBuffer(), response);
  });
};
