/**
 * Offers to return to where the reader stopped: a link marked `data-continue`, on the report and on the cover, leads to
 * the paragraph that `save-position.ts` kept, as in `/articles/a-report/#p7`.
 */

import { FIRST_TO_COME_BACK_TO } from './position.ts';

const isReport = document.querySelector('.passage') !== null;

/** Shows the link, unless the address already names a place or the link is for another report. */
function offer(link: HTMLAnchorElement): void {
  const [path, number] = kept().split('#p');
  if (!path?.startsWith(link.pathname) || !(Number(number) >= FIRST_TO_COME_BACK_TO) || (isReport && location.hash))
    return;
  link.href = kept();
  link.textContent = link.dataset.continue?.replace('{}', number ?? '') ?? '';
  link.hidden = false;
  // On the report itself the offer disappears once the reader has scrolled away from the top.
  if (isReport) addEventListener('scrollend', () => scrollY > innerHeight / 2 && link.remove());
}

function kept(): string {
  try {
    return localStorage.getItem('place') ?? '';
  } catch {
    return '';
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-continue]')) offer(link);
