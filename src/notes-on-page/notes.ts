/**
 * `/notes.js`: shows the notes of an article on the page that has it as a module script. It asks for one file, which lies
 * beside it and brings its own words: `/ur/notes.js` is the same script, and shows the notes in Urdu. It sends nothing, and
 * keeps nothing but whether the reader has hidden the notes.
 */

import { start } from './start.ts';

const script = [...document.querySelectorAll<HTMLScriptElement>('script[data-article]')].find(
  ({ src }) => src === import.meta.url,
);
const { article = '', from, root, as, theme, print } = script?.dataset ?? {};

try {
  const address = from
    ? new URL(from, document.baseURI)
    : new URL(`data/articles/${encodeURIComponent(article)}/notes.json`, import.meta.url);
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}. Check data-article and data-from.`);
  start(await answer.json(), {
    root,
    as: as === 'then' ? 'then' : 'now',
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    prints: print === 'notes',
  });
} catch (error) {
  console.warn(`Notes on “${article}” are not shown: ${error instanceof Error ? error.message : error}`);
}
