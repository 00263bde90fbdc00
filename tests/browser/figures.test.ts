import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { visit } from '../support/visit.ts';

const FIGURES = ['reserves', 'crude', 'discount', 'cargoes', 'votes', 'visits'];

/** The texts of drawings that can be seen and lie beyond the window, or are smaller than 11 pixels. */
const outOfSight = (id: string): string[] => {
  const wide = document.documentElement.clientWidth;
  return [...document.querySelectorAll<SVGTextElement>(`#${id} svg text`)].flatMap((text) => {
    const { left, right, width } = text.getBoundingClientRect();
    if (width === 0) return [];
    const small = Number.parseFloat(getComputedStyle(text).fontSize) < 11;
    return left < 0 || right > wide || small ? [`${text.textContent} (${left}–${right})`] : [];
  });
};

describe.each([360, 1440])('at %i pixels', (width) => {
  const viewport = { width, height: 900 };

  it('all figures are within the window, with words that can be read', () =>
    visit(
      '/figures/',
      async (page) => {
        for (const choice of ['With hindsight', 'As of 29 January 2023']) {
          await page.getByLabel(choice).check();
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          for (const id of FIGURES) expect(await page.evaluate(outOfSight, id), `${id}, ${choice}`).toEqual([]);
        }
      },
      { viewport },
    ));

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
    await findViolations(['/figures/', ...FIGURES.map((id) => `/embed/figure/${id}/`)], { ...open, views }),
  ).toEqual([]);
}, 120_000);

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
