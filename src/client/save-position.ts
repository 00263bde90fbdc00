/** Keeps, on the device, how far the report was read: where to go on (`place`), and the last paragraph seen (`read`). */
import { FIRST_TO_COME_BACK_TO } from './position.ts';

/** So near the top of the window, in pixels, a paragraph is being read: the bar of switches stays above it. */
const TOP = 100;

const passages = [...document.querySelectorAll('.passage')];
const numberOf = (passage: Element | undefined): number => Number(passage?.id.slice(1) ?? 0);

function keep(): void {
  const reached = numberOf(passages.findLast((passage) => passage.getBoundingClientRect().top < TOP));
  const seen = numberOf(passages.findLast((passage) => passage.getBoundingClientRect().bottom < innerHeight));
  try {
    if (seen > Number(localStorage.getItem('read'))) localStorage.setItem('read', `${seen}`);
    if (reached >= FIRST_TO_COME_BACK_TO) localStorage.setItem('place', `${location.pathname}#p${reached}`);
    // Whoever leaves while the page is still on its way to a place has not gone back to the beginning.
    else if (scrollY > 0 && !location.hash) localStorage.removeItem('place');
  } catch {
    // Nothing can be kept here.
  }
}

addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', () => document.hidden && keep());
