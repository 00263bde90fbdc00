/**
 * When the address names a note or place that is not, or no longer, on the page, says so and offers a search for it.
 */

import { readingWords } from '../i18n/client/en/reading.ts';
import { wordsLoaded } from '../i18n/client/words.ts';

async function offerSearchForMissingNote(): Promise<void> {
  const name = location.hash.slice(1);
  const link = document.querySelector<HTMLAnchorElement>('article [data-continue]');
  const search = document.querySelector<HTMLAnchorElement>('[aria-keyshortcuts="/"]');
  if (name === '' || document.getElementById(name) !== null || !link || !search) return;
  const words = name
    .replace(/^(?:note|mention|word)-|-\d+$/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .slice(0, 60);
  link.href = `${search.pathname}?${new URLSearchParams({ q: words })}`;
  await wordsLoaded();
  link.textContent = readingWords().missing(words);
  link.hidden = false;
  const said = document.createElement('output');
  said.className = 'visually-hidden';
  link.after(said);
  said.textContent = link.textContent;
}

void offerSearchForMissingNote();
