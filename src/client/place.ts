/**
 * The reading position that comes back: a report keeps, on the device, the paragraph at the top of the window when the
 * reader leaves; a link marked `data-continue` then offers it, on the report and on the cover.
 */

interface Place {
  /** The path of the report. */
  readonly path: string;
  /** The fragment of the paragraph, as in `p7`. */
  readonly paragraph: string;
}

/** So near the top of the window, in pixels, a paragraph is being read: the bar of switches stays above it. */
const TOP = 100;

/** From this paragraph on there is something to come back to. */
const FIRST = 3;

const passages = [...document.querySelectorAll<HTMLElement>('.passage')];

function keep(): void {
  const reached = passages.findLast((passage) => passage.getBoundingClientRect().top < TOP);
  const place: Place | undefined = reached && { path: location.pathname, paragraph: reached.id };
  try {
    if (place && number(place) >= FIRST) localStorage.setItem('place', JSON.stringify(place));
    else if (scrollY > 0) localStorage.removeItem('place');
  } catch {
    // Nothing can be kept here.
  }
}

function kept(): Place | undefined {
  try {
    const { path, paragraph } = JSON.parse(localStorage.getItem('place') ?? '{}') ?? {};
    return typeof path === 'string' && /^p\d{1,4}$/.test(paragraph) ? { path, paragraph } : undefined;
  } catch {
    return undefined;
  }
}

const number = ({ paragraph }: Place): number => Number(paragraph.slice(1));

/** Shows the way back, unless the address already asks for a place or the link is for another report. */
function offer(link: HTMLAnchorElement): void {
  const place = kept();
  const report = new URL(link.href).pathname;
  if (!place || place.path !== report || number(place) < FIRST || (passages.length > 0 && location.hash !== '')) return;
  link.hash = place.paragraph;
  link.textContent = `Continue at paragraph ${number(place)}`;
  link.hidden = false;
  // On the report itself the offer goes once the reader goes their own way.
  if (passages.length > 0) addEventListener('scrollend', () => scrollY > innerHeight / 2 && link.remove());
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-continue]')) offer(link);
if (passages.length > 0) {
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
}
