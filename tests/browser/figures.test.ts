import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { visit } from '../support/visit.ts';

const FIGURES = ['reserves', 'crude', 'discount', 'cargoes', 'votes', 'visits'];

/** The texts of drawings that can be seen and reach beyond the figure, or are smaller than 11 pixels. */
const outOfSight = (id: string): string[] => {
  const figure = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
  return [...document.querySelectorAll<SVGTextElement>(`#${id} svg text`)].flatMap((text) => {
    const { left, right, width } = text.getBoundingClientRect();
    if (width === 0) return [];
    const { fontSize, strokeWidth } = getComputedStyle(text);
    const small = Number.parseFloat(fontSize) < 11;
    // The edge that keeps lines away from words cannot be seen on the page; and letters reach a little beyond their width.
    const edge = Number.parseFloat(strokeWidth) / 2 + 1;
    const beyond = left + edge < figure.left || right - edge > figure.right;
    return beyond || small ? [`${text.textContent} (${left}–${right})`] : [];
  });
};

/**
 * The words of drawings that cover others, by their ink and not by the height of their line; those that cannot be seen
 * are left out.
 */
const covered = (id: string): string[] => {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const boxes = [...document.querySelectorAll<SVGTextElement>(`#${id} svg text`)].flatMap((text) => {
    const { left, right, width } = text.getBoundingClientRect();
    if (width === 0) return [];
    const { fontWeight, fontSize, fontFamily, direction, stroke, strokeWidth } = getComputedStyle(text);
    // The edge that keeps lines away from words is no ink.
    const edge = stroke === 'none' ? 0 : Number.parseFloat(strokeWidth) / 2;
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    context.direction = direction as CanvasDirection;
    const words = text.textContent?.trim() ?? '';
    const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText(words);
    const baseline = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM() ?? undefined).y;
    return [{ words, left: left + edge, right: right - edge, top: baseline - above, bottom: baseline + below }];
  });
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => JSON.stringify([a, b])),
  );
};

/**
 * The words of drawings that a line runs through: those of a mark by their ink, with or without an edge; all others if they
 * have no edge that keeps lines away, or are drawn before the line.
 */
const struck = (id: string): string[] => {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  return [...document.querySelectorAll<SVGSVGElement>(`#${id} svg.plot`)].flatMap((plot) => {
    if (plot.getBoundingClientRect().width === 0) return [];
    const lines = [...plot.querySelectorAll<SVGGeometryElement>('path.line, line:not(.base)')].map((line) => {
      const [matrix, length] = [line.getScreenCTM() ?? undefined, line.getTotalLength()];
      const points = Array.from({ length: 2000 }, (_, i) => line.getPointAtLength((length * i) / 1999));
      return { line, points: points.map((point) => point.matrixTransform(matrix)) };
    });
    return [...plot.querySelectorAll<SVGTextElement>('text')].flatMap((text) => {
      const box = text.getBoundingClientRect();
      if (box.width === 0) return [];
      const { font, direction, stroke, strokeWidth } = getComputedStyle(text);
      const edge = stroke === 'none' ? 0 : Number.parseFloat(strokeWidth) / 2;
      context.font = font;
      context.direction = direction as CanvasDirection;
      const words = text.textContent?.trim() ?? '';
      const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = context.measureText(words);
      const { y: baseline } = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM() ?? undefined);
      return lines
        .filter(
          ({ line }) =>
            edge < 2 ||
            (text.matches('.label') && !line.matches('.grid')) ||
            text.compareDocumentPosition(line) === Node.DOCUMENT_POSITION_FOLLOWING,
        )
        .filter(({ points }) =>
          points.some(
            ({ x, y }) => x > box.left + edge && x < box.right - edge && y > baseline - above && y < baseline + below,
          ),
        )
        .map(({ line }) => `${words} by ${line.getAttribute('class')}`);
    });
  });
};

describe.each([
  ['/figures/', 360],
  ['/figures/', 768],
  ['/figures/', 1440],
  ['/ur/figures/', 360],
  ['/ur/figures/', 768],
  ['/ur/figures/', 1440],
] as const)('the words of %s at %i pixels', (path, width) => {
  it('are within the figure, can be read, and do not cover each other; no line runs through them', () =>
    visit(
      path,
      async (page) => {
        await page.evaluate(() => document.fonts.ready);
        for (const choice of ['#as-now', '#as-then']) {
          await page.locator(choice).check();
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          for (const id of FIGURES) {
            expect(await page.evaluate(outOfSight, id), `${id}, ${choice}`).toEqual([]);
            expect(await page.evaluate(covered, id), `${id}, ${choice}`).toEqual([]);
            expect(await page.evaluate(struck, id), `${id}, ${choice}`).toEqual([]);
          }
        }
      },
      { viewport: { width, height: 900 } },
    ));
});

describe.each([
  ['/figures/', 1],
  ['/ur/figures/', -1],
] as const)('in %s', (path, onward) => {
  it('time runs in the direction in which the page is read, in lines, dots and the words below', () =>
    visit(path, async (page) => {
      const places = (selector: string) =>
        page
          .locator(selector)
          .filter({ visible: true })
          .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
      const [first = 0, ...rest] = await places('#reserves circle.dot.main');
      expect((await places('#reserves circle.dot.main')).length).toBeGreaterThan(3);
      expect(Math.sign((rest.at(-1) ?? 0) - first)).toBe(onward);
      const axes = page.locator('#visits svg[aria-hidden]').filter({ visible: true });
      expect(await axes.count()).toBe(2);
      const years = await axes
        .first()
        .locator('text')
        .filter({ visible: true, hasText: /^\s*(?:19[67]0|2020)\s*$/ })
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().left));
      expect(years.length).toBeGreaterThan(1);
      for (const [i, year] of years.entries()) if (i > 0) expect(Math.sign(year - (years[i - 1] ?? 0))).toBe(onward);
      // The line meets the first of its dots.
      const line = await page.locator('#reserves path.line.main').filter({ visible: true }).first().boundingBox();
      const start = line && (onward > 0 ? line.x : line.x + line.width);
      const dots = await page.locator('#reserves .chart').filter({ visible: true }).boundingBox();
      expect(Math.abs((start ?? 0) - (dots && onward > 0 ? dots.x : (dots?.x ?? 0) + (dots?.width ?? 0)))).toBeLessThan(
        (dots?.width ?? 0) * 0.05,
      );
    }));

  it('words before a mark end at it, and words after it begin there', () =>
    visit(path, async (page) => {
      const [day, since] = await page
        .locator('#reserves .plot')
        .filter({ visible: true })
        .first()
        .evaluate((plot) => {
          const line = plot.querySelector('line.day')?.getBoundingClientRect().left ?? 0;
          return ['text.day', 'text.since'].map((one) => {
            const box = plot.querySelector(one)?.getBoundingClientRect() ?? new DOMRect();
            return box.left + box.width / 2 - line;
          });
        });
      expect([Math.sign(day ?? 0), Math.sign(since ?? 0)]).toEqual([-onward, onward]);
    }));
});

describe.each([360, 1440])('at %i pixels', (width) => {
  const viewport = { width, height: 900 };

  it('the switch hides what came later: values, sentences and the axis', () =>
    visit(
      '/figures/',
      async (page) => {
        const seen = (words: string) => page.locator('#reserves').getByText(words, { exact: true });
        expect(await seen('Since then').isVisible()).toBe(true);
        await page.getByLabel('As of 29 January 2023').check();
        for (const id of FIGURES) {
          const figure = page.locator(`#${id}`);
          expect(await figure.locator('[data-later]').filter({ visible: true }).count(), id).toBe(0);
          // The years and months of the axis are those of the day at the latest.
          const ticks = await figure.locator('svg text').filter({ visible: true }).allTextContents();
          expect(
            ticks.filter((words) => /^202[4-9]$/.test(words.trim())),
            id,
          ).toEqual([]);
        }
        expect(await page.locator('#cargoes').getByText('there was nothing to show').isVisible()).toBe(true);
        expect(await page.locator('#votes tbody').filter({ visible: true }).count()).toBe(10);
      },
      { viewport },
    ));

  it('a table opens, and scrolls within itself', () =>
    visit(
      '/figures/#crude',
      async (page) => {
        const crude = page.locator('#crude');
        await crude.locator('summary').click();
        const table = crude.getByRole('group', { name: /Table/ });
        await table.focus();
        expect(await table.getByRole('link', { name: 'Reuters, 2 May 2023' }).count()).toBe(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      },
      { viewport },
    ));
});

it('axe finds nothing wrong with any figure, its table open', async () => {
  const open = {
    act: (page: { evaluate: (act: () => void) => Promise<void> }) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }),
  };
  const views = [
    ['light', 1440],
    ['light', 360],
    ['dark', 360],
  ] as const;
  expect(
    await findViolations(['/figures/', '/ur/figures/', ...FIGURES.map((id) => `/embed/figure/${id}/`)], {
      ...open,
      views,
    }),
  ).toEqual([]);
}, 600_000);

it('without colours of our own, marks still differ from the page', () =>
  visit(
    '/figures/',
    async (page) => {
      const colours = await page
        .locator('#crude .chart')
        .filter({ visible: true })
        .evaluate((chart) =>
          ['path.line', 'circle.dot', 'text.label'].map((mark) => {
            const { fill, stroke } = getComputedStyle(chart.querySelector(mark) as Element);
            return mark === 'path.line' ? stroke : fill;
          }),
        );
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      for (const colour of colours) expect(colour).not.toBe(paper);
    },
    { forcedColors: 'active' },
  ));

it('in print every figure has its drawing, and nothing that leads onward', () =>
  visit('/figures/', async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const id of FIGURES) {
      const drawn = page.locator(`#${id} :is(.plot, .votes)`).filter({ visible: true });
      expect(await drawn.count(), id).toBeGreaterThan(0);
      expect(await page.locator(`#${id} .ways`).isVisible()).toBe(false);
    }
  }));

it('without script the figures and the switch are there', () =>
  visit(
    '/figures/',
    async (page) => {
      expect(await page.locator('#visits .lanes').filter({ visible: true }).count()).toBe(1);
      await page.getByLabel('As of 29 January 2023').check();
      expect(await page.locator('#visits').getByText('Mishustin').filter({ visible: true }).count()).toBe(0);
    },
    { javaScriptEnabled: false },
  ));
