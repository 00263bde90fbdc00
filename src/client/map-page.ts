/**
 * Moves and enlarges the map that `open-map.ts` has opened: by mouse, with two fingers, with the buttons below it, and with keys while it has the focus.
 * One finger and the wheel alone scroll the page, as they do everywhere else.
 */

import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';

/** How much larger than the whole map it can be drawn. */
const LARGEST = 12;
/** The share of the picture by which a key or a button moves it. */
const STEP = 0.25;
/** How near to the edge of the picture the focused place may be, as a share of the picture. */
const EDGE = 0.1;

const KEYS: Readonly<Record<string, string>> = {
  '+': 'enlarge',
  '=': 'enlarge',
  '-': 'reduce',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const frame = document.querySelector<HTMLElement>('[data-map]');
const stage = frame?.querySelector<SVGElement>('.stage');
if (frame && stage) makeMovable(frame, stage);

function makeMovable(frame: HTMLElement, stage: SVGElement): void {
  const { x, y, width: k } = JSON.parse(stage.dataset.opening ?? '') as DOMRect;
  const opening = { x, y, k };
  const names = [...stage.querySelectorAll<SVGElement>('[data-from]')];
  const buttons = document.querySelectorAll<HTMLElement>('[data-map-step]');
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  /** What is shown, in shares of the picture, whose size in pixels may change. */
  let shown = opening;
  let [width, height] = [0, 0];

  const view = zoom<HTMLElement, unknown>()
    .scaleExtent([1, LARGEST])
    .clickDistance(4)
    .duration(0)
    .filter(isForMap)
    .wheelDelta(({ deltaY, deltaMode }: WheelEvent) => {
      const turned = -deltaY * (deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.01 : 0.2);
      return Math.max(-0.5, Math.min(0.5, turned));
    })
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => draw(transform));
  const map = select(frame).call(view);

  function draw({ x, y, k }: ZoomTransform): void {
    shown = { x: x / width, y: y / height, k };
    const place = { x: shown.x, y: shown.y, width: k, height: k };
    for (const [name, value] of Object.entries(place)) stage.setAttribute(name, `${(value * 100).toFixed(3)}%`);
    for (const name of names) name.toggleAttribute('data-free', Number(name.dataset.from) * rem <= width * k);
    for (const button of buttons) {
      const isAtEnd =
        button.dataset.mapStep === 'enlarge' ? k >= LARGEST : button.dataset.mapStep === 'reduce' && k <= 1;
      button.setAttribute('aria-disabled', String(isAtEnd));
    }
  }
  const show = ({ x, y, k }: typeof opening) =>
    map.call(view.transform, zoomIdentity.translate(x * width, y * height).scale(k));
  const move = (x: number, y: number) => {
    const { k } = zoomTransform(frame);
    map.call(view.translateBy, (x * STEP * width) / k, (y * STEP * height) / k);
  };
  const steps: Readonly<Record<string, () => unknown>> = {
    enlarge: () => map.call(view.scaleBy, 2),
    reduce: () => map.call(view.scaleBy, 0.5),
    left: () => move(1, 0),
    right: () => move(-1, 0),
    up: () => move(0, 1),
    down: () => move(0, -1),
    whole: () => show({ x: 0, y: 0, k: 1 }),
    opening: () => show(opening),
  };

  for (const button of buttons) {
    button.addEventListener('click', () => steps[button.dataset.mapStep ?? '']?.());
  }
  frame.addEventListener('keydown', (event) => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    steps[step]?.();
  });
  frame.addEventListener('focusin', ({ target }) => {
    const dot = (target as Element).querySelector('.dot')?.getBoundingClientRect();
    if (dot === undefined) return;
    const picture = frame.getBoundingClientRect();
    const { k } = zoomTransform(frame);
    /** How far something is beyond the edge, and on which side. */
    const beyond = (at: number, size: number) => Math.min(0, at - EDGE * size) || Math.max(0, at - (1 - EDGE) * size);
    map.call(
      view.translateBy,
      -beyond(dot.x + dot.width / 2 - picture.x, width) / k,
      -beyond(dot.y + dot.height / 2 - picture.y, height) / k,
    );
    // The browser scrolls to where it was before, smoothly; a scroll of no distance stops that on its way.
    scrollTo({ top: scrollY, behavior: 'instant' });
    (target as Element).querySelector('.dot')?.scrollIntoView({ block: 'nearest' });
  });
  new ResizeObserver(() => {
    // A page that is loaded out of sight may have no width yet.
    if (frame.clientWidth === 0) return;
    ({ clientWidth: width, clientHeight: height } = frame);
    view.translateExtent([
      [0, 0],
      [width, height],
    ]);
    show(shown);
  }).observe(frame);

  // On paper nobody can move it.
  addEventListener('beforeprint', () => {
    const before = shown;
    show({ x: 0, y: 0, k: 1 });
    addEventListener('afterprint', () => show(before), { once: true });
  });
}

/** The wheel with Ctrl (which a pinch on a trackpad sends too), two fingers, or the button of a mouse. */
function isForMap(event: WheelEvent | TouchEvent | MouseEvent): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  if ('touches' in event) return event.touches.length > 1;
  return event.button === 0 && !event.ctrlKey;
}
