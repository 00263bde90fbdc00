/**
 * Offers to return to where the reader stopped: a link marked `data-continue`, on the report and on the cover, leads to
 * the paragraph that `save-position.ts` kept, as in `/articles/a-report/#p7`.
 */

import { FIRST_TO_COME_BACK_TO } from './position.ts';

const isReport = document.querySelector('.passage') !== null;

/** Shows the link, unless the address already names a place or the link is for another report. */
function offer(link: HTMLAnchorElement): void {
  const [path = '', number] = kept().split('#p');
  // The report may have been read in another language: what counts is the path from `articles/` on.
  const [before = '', own = ''] = split(link.pathname);
  const place = split(path)[1];
  if (!place?.startsWith(own) || !(Number(number) >= FIRST_TO_COME_BACK_TO) || (isReport && location.hash)) return;
  link.href = `${before}${place}#p${number}`;
  link.textContent = link.dataset.continue?.replace('{}', number ?? '') ?? '';
  link.hidden = false;
  // On the report itself the offer disappears once the reader has scrolled away from the top.
  if (isReport) addEventListener('scrollend', () => scrollY > innerHeight / 2 && link.remove());
}

const split = (path: string): string[] => path.split(/(?=articles\/)/);

function kept(): string {
  try {
    return localStorage.getItem('place') ?? '';
  } catch {
    return '';
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-continue]')) offer(link);
