/** Switches the edition of the report in place: the words are taken from the other edition's page, the notes stay. */

import { readingWords } from '../i18n/client/en/reading.ts';
import { wordsLoaded } from '../i18n/client/words.ts';

const links = (): NodeListOf<HTMLAnchorElement> => document.querySelectorAll('.editions a');

/** The parts that differ between the pages of two editions. */
const PARTS = ['.masthead', '.voices', '.passage .words', '.word-list'] as const;

const said = document.createElement('output');
said.className = 'visually-hidden';
document.querySelector('.editions')?.append(said);
for (const link of links()) {
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // If anything goes wrong, the link still works as a link.
    change(link).catch(() => location.assign(link.href));
  });
}

async function change(link: HTMLAnchorElement): Promise<void> {
  if (link.ariaCurrent) return;
  const [answer] = await Promise.all([fetch(link.href), wordsLoaded()]);
  const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (notesOf(other) !== notesOf(document)) throw new Error('The other edition is from another build.');
  const top = [...document.querySelectorAll('.passage')].find((passage) => passage.getBoundingClientRect().bottom > 80);
  const before = top?.getBoundingClientRect().top ?? 0;
  for (const part of PARTS) {
    const theirs = other.querySelectorAll(part);
    for (const [i, ours] of document.querySelectorAll(part).entries()) ours.innerHTML = theirs[i]?.innerHTML ?? '';
  }
  // The reader stays at the same paragraph.
  if (scrollY > 0) scrollBy({ top: (top?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
  document.title = other.title;
  history.replaceState(history.state, '', link.pathname + location.search + location.hash);
  for (const one of links()) one.ariaCurrent = one === link ? 'page' : null;
  said.textContent = readingWords().edition(link.textContent?.trim());
  document.dispatchEvent(new Event('editionchange'));
}

/**
 * The text of all notes, for comparison: pages of two builds, one of them from a cache, must not be mixed; nor an edition
 * whose voices are known with one whose are not.
 */
const notesOf = (page: Document): string =>
  Array.from(
    page.querySelectorAll('.voices legend, .note :is(.title, .gist, .prose)'),
    ({ textContent }) => textContent,
  ).join();
