import { beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/engines/engines.ts';
import type { Engine } from '../support/engines/window.ts';
import { PAGE_KINDS } from '../support/pages.ts';
import { serveBuilt } from '../support/serve.ts';

/** Phones, tablets and desks, and both sides of where the layout changes. */
const WIDTHS = [320, 360, 414, 600, 768, 1000, 1024, 1100, 1280, 1440, 1920];
const COMPARED = [360, 1280];
const PARTS = ['body > header', 'main', 'h1', 'main p', 'body > footer', '.masthead', '.bar', '.choices', '.passage'];

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
/** What is measured of a page: at which widths it scrolls sideways, and the boxes of its parts by width and selector. */
interface Measures {
  readonly sideways: readonly number[];
  readonly boxes: Readonly<Record<string, Box>>;
}

/**
 * Measures every kind of page. Each is loaded once, in a frame that takes the widths in turn: a page cannot tell it from a
 * window, and no window is so quick to follow.
 */
async function measure({ newWindow }: Engine): Promise<Record<string, Measures>> {
  const [window, { origin }] = await Promise.all([newWindow(), serveBuilt()]);
  // A document that allows frames: those of the site have a policy.
  await window.open(`${origin}/robots.txt`);
  const found: Record<string, Measures> = {};
  for (const path of PAGE_KINDS) found[path] = await window.evaluate(measureInFrame, path, WIDTHS, COMPARED, PARTS);
  await window.close();
  return found;
}

async function measureInFrame(
  path: string,
  widths: readonly number[],
  compared: readonly number[],
  parts: readonly string[],
): Promise<Measures> {
  const frame = Object.assign(document.createElement('iframe'), { src: path, scrolling: 'no' });
  frame.style.cssText = 'border: 0; width: 1280px; height: 900px';
  document.body.replaceChildren(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const page = frame.contentDocument as Document;
  // What is said in Urdu as well is in another face in WebKitGTK.
  for (const other of page.querySelectorAll('.in-other')) other.remove();
  // A font that came too late would else be left out for good.
  await Promise.all(
    [...page.fonts].map((face) =>
      Object.assign(face, { display: 'block' })
        .load()
        .catch(() => {}),
    ),
  );
  const sideways: number[] = [];
  const boxes: Record<string, Box> = {};
  for (const width of widths) {
    frame.style.width = `${width}px`;
    if (page.documentElement.scrollWidth > width) sideways.push(width);
    if (!compared.includes(width)) continue;
    for (const part of parts) {
      const { x, y, width: across, height } = page.querySelector(part)?.getBoundingClientRect() ?? {};
      if (x !== undefined) boxes[`${part} at ${width}`] = { x, y, width: across, height } as Box;
    }
  }
  return { sideways, boxes };
}

/** The tallest line on a phone, which is one of a heading, in CSS pixels. */
const LINE = 36;

/**
 * How far a side of a box may be from Chromium's and still be where it should, in CSS pixels. Sideways one, which is
 * rounding. Downwards more, by the words in it: a line breaks elsewhere, since each engine takes the labels' font from
 * elsewhere in the system and has its own `text-wrap: pretty`; and WebKit sets lines at whole pixels, which is a fiftieth.
 */
function leeway(part: string, side: keyof Box, size: number): number {
  if (side === 'x' || side === 'width') return 1;
  const isWholePage =
    (part.startsWith('main at') && side === 'height') || (part.startsWith('body > footer') && side === 'y');
  if (isWholePage) return Math.max(2 * LINE, 0.08 * size);
  // At a desk nothing in these breaks.
  const isOneLine = side === 'height' && /^(.*header|h1|\.bar|\.choices) at 1280$/.test(part);
  return isOneLine ? 3 : LINE;
}

const isLike = (part: string, box: Box, model: Box): boolean =>
  (['x', 'y', 'width', 'height'] as const).every(
    (side) => Math.abs(box[side] - model[side]) <= leeway(part, side, model[side]),
  );

const [chromium, ...others] = engines() as [Engine, ...Engine[]];
let model: Record<string, Measures>;
beforeAll(async () => {
  model = await measure(chromium);
});

describe.each([chromium, ...others])('in $name', (engine) => {
  let found: Record<string, Measures>;
  beforeAll(async () => {
    // WebKit’s driver may have left a command without an answer.
    found = engine === chromium ? model : await measure(engine).catch(() => measure(engine));
  });

  it('no kind of page scrolls sideways at any width', () => {
    const sideways = Object.entries(found).filter(([, { sideways }]) => sideways.length > 0);
    expect(sideways.map(([path, { sideways }]) => `${path} at ${sideways}`)).toEqual([]);
  });

  it('the parts of every kind of page stand where they do in Chromium', () => {
    const moved = Object.entries(model).flatMap(([path, { boxes }]) =>
      Object.entries(boxes).flatMap(([part, box]) => {
        const here = found[path]?.boxes[part];
        return here && isLike(part, here, box)
          ? []
          : [`${path}, ${part}: ${JSON.stringify(here)}, not ${JSON.stringify(box)}`];
      }),
    );
    expect(moved).toEqual([]);
  });
});
