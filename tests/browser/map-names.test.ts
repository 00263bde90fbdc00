import { expect, it } from 'vitest';
import { visit } from '../support/visit.ts';

/** The places whose names are shown, and which of them are cut off by the edge of the picture or struck by a line. */
function faultsOfNames(): { named: string[]; faults: string[] } {
  const picture = document.querySelector('[data-map]')?.getBoundingClientRect() ?? new DOMRect();
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const points = [...document.querySelectorAll<SVGPathElement>('svg.map path.line')].flatMap((line) => {
    const [matrix, length] = [line.getScreenCTM() ?? undefined, line.getTotalLength()];
    return Array.from({ length: 2000 }, (_, i) => line.getPointAtLength((length * i) / 1999).matrixTransform(matrix));
  });
  const named: string[] = [];
  const faults = [...document.querySelectorAll<SVGTextElement>('svg.map text')].flatMap((text) => {
    const { font, direction, visibility, strokeWidth } = getComputedStyle(text);
    const box = text.getBoundingClientRect();
    const edge = Number.parseFloat(strokeWidth) / 2;
    const [left, right] = [box.left + edge, box.right - edge];
    context.font = font;
    context.direction = direction as CanvasDirection;
    const name = text.textContent?.trim() ?? '';
    const ink = context.measureText(name);
    const { y } = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM() ?? undefined);
    const [top, bottom] = [y - ink.actualBoundingBoxAscent, y + ink.actualBoundingBoxDescent];
    const isOutside = right < picture.left || left > picture.right || bottom < picture.top || top > picture.bottom;
    if (visibility !== 'visible' || isOutside) return [];
    named.push(text.closest('a')?.getAttribute('href')?.split('/').at(-2) ?? '');
    const isWhole = left >= picture.left && right <= picture.right && top >= picture.top && bottom <= picture.bottom;
    const isStruck = points.some((at) => at.x > left && at.x < right && at.y > top && at.y < bottom);
    return [...(isWhole ? [] : [`${name} is cut off`]), ...(isStruck ? [`a line runs through ${name}`] : [])];
  });
  return { named, faults };
}

it.each([
  ['/map/', 360],
  ['/map/', 768],
  ['/map/', 1440],
  ['/ur/map/', 360],
  ['/ur/map/', 768],
  ['/ur/map/', 1440],
])('the map opens with no name cut off or on a line, and room around its hint: %s at %i pixels', (path, width) =>
  visit(
    path,
    async (page) => {
      await page.evaluate(() => document.fonts.ready);
      await page.mouse.move(0, 0);
      const found = await page.evaluate(faultsOfNames);
      expect(found.named).toEqual(expect.arrayContaining(['islamabad', 'karachi', 'moscow', 'peshawar']));
      expect(found.faults).toEqual([]);
      const hint = await page.locator('.hint').filter({ visible: true }).boundingBox();
      const buttons = await page
        .locator('[data-map-step]')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
      expect(hint?.y).toBeGreaterThan(Math.max(...buttons));
      // On a phone nobody holds Ctrl.
      expect(await page.getByText('Ctrl').filter({ visible: true }).count()).toBe(width < 768 ? 0 : 1);
    },
    { viewport: { width, height: 900 } },
  ),
);
