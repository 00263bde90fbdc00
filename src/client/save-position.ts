/**
 * Keeps on the device how far a report was read: where to continue (`place`), and the last paragraph seen (`read`, by
 * the report's slug; while there was one report, its number alone).
 */

import { FIRST_TO_COME_BACK_TO } from './position.ts';

/** A paragraph counts as reached within this many pixels of the window's top, where the bar of switches stays. */
const TOP = 100;

const slug = location.pathname.match(/articles\/([^/]+)/)?.[1] ?? '';
const passages = [...document.querySelectorAll('.passage')];
const numberOf = (passage: Element | undefined): number => Number(passage?.id.slice(1) ?? 0);

function keep(): void {
  const reached = numberOf(passages.findLast((passage) => passage.getBoundingClientRect().top < TOP));
  const seen = numberOf(passages.findLast((passage) => passage.getBoundingClientRect().bottom < innerHeight));
  try {
    const kept = JSON.parse(localStorage.getItem('read') ?? '{}');
    const read = Number.isInteger(kept) ? { [slug]: kept } : kept;
    if (seen > (read[slug] ?? 0)) localStorage.setItem('read', JSON.stringify({ ...read, [slug]: seen }));
    if (reached >= FIRST_TO_COME_BACK_TO) localStorage.setItem('place', `${location.pathname}#p${reached}`);
    // A reader who leaves while the page is still scrolling to a place has not gone back to the beginning.
    else if (scrollY > 0 && !location.hash) localStorage.removeItem('place');
  } catch {
    // Nothing can be stored here.
  }
}

addEventListener('pagehide', keep);
document.addEventListener('visibilitychange', () => document.hidden && keep());
