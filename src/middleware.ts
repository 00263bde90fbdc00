/** Renders each page in the language that its address begins with. */

import type { MiddlewareHandler } from 'astro';
import { languageOfPath, MAIN_LANGUAGE } from './i18n/languages.ts';
import { renderIn } from './i18n/rendering.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

export const onRequest: MiddlewareHandler = ({ url }, next) => {
  const language = languageOfPath(url.pathname.slice(base.length));
  if (language === MAIN_LANGUAGE) return next();
  return renderIn(language, async () => {
    const response = await next();
    // What is streamed is rendered while it is read, which would be after this.
    return response.body === null ? response : new Response(await response.arrayBuffer(), response);
  });
};
