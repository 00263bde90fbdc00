/**
 * The reading position that comes back: a report keeps, on the device, the paragraph at the top of the window when the
 * reader leaves, as in `/articles/a-report/#p7`; a link marked `data-continue` then offers it, on the report and on the cover.
 */

/** So near the top of the window, in pixels, a paragraph is being read: the bar of switches stays above it. */
const TOP = 100;

/** From this paragraph on there is something to come back to. */
const FIRST = 3;

const passages = [...document.querySelectorAll('.passage')];

function keep(): void {
  const reached = passages.findLast((passage) => passage.getBoundingClientRect().top < TOP)?.id.slice(1);
  try {
    if (Number(reached) >= FIRST) localStorage.setItem('place', `${location.pathname}#p${reached}`);
    // Whoever leaves while the page is still on its way to a place has not gone back to the beginning.
    else if (scrollY > 0 && !location.hash) localStorage.removeItem('place');
  } catch {
    // Nothing can be kept here.
  }
}

/** Shows the way back, unless the address asks for a place already or the link is for another report. */
function offer(link: HTMLAnchorElement): void {
  const [path, number] = kept().split('#p');
  if (!path?.startsWith(link.pathname) || !(Number(number) >= FIRST) || (passages.length > 0 && location.hash)) return;
  link.href = kept();
  link.textContent = `Continue at paragraph ${number}`;
  link.hidden = false;
  // On the report itself the offer goes once the reader goes their own way.
  if (passages.length > 0) addEventListener('scrollend', () => scrollY > innerHeight / 2 && link.remove());
}

function kept(): string {
  try {
    return localStorage.getItem('place') ?? '';
  } catch {
    return '';
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-continue]')) offer(link);
if (passages.length > 0) {
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => document.hidden && keep());
}
