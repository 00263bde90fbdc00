import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { AGAIN, engines } from '../support/engines/engines.ts';
import { visitsIn } from '../support/engines/visit.ts';
import { DESK, PHONE } from '../support/reading.ts';
import { BUSY, shifts, type VisitOptions, visit, watchShifts } from '../support/visit.ts';

const SMALL_PHONE = { ...PHONE, viewport: { width: 360, height: 640 } };

/** Where the middle of a place's dot lies in the picture, as shares of it: 0 to 1 is in sight. */
const placeOf = (page: Page, name: string) =>
  page.locator('[data-map]').evaluate((map, name) => {
    const picture = map.getBoundingClientRect();
    const dot = map.querySelector(`a[aria-label="${name}"] .dot`)?.getBoundingClientRect() ?? new DOMRect(-1e6);
    return {
      x: (dot.x + dot.width / 2 - picture.x) / picture.width,
      y: (dot.y + dot.height / 2 - picture.y) / picture.height,
    };
  }, name);
const isInSight = ({ x, y }: { x: number; y: number }) => x > 0 && x < 1 && y > 0 && y < 1;
/** The distance of two places in the picture, which tells how much it is enlarged. */
async function distance(page: Page): Promise<number> {
  const [moscow, islamabad] = [await placeOf(page, 'Moscow'), await placeOf(page, 'Islamabad')];
  return Math.hypot(moscow.x - islamabad.x, moscow.y - islamabad.y);
}
/** More than the distance of the two on the whole map. */
const LARGE = 0.6;
const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click();
/** In the middle of the picture, where no place lies. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('[data-map]').boundingBox();
  if (box === null) throw new Error('There is no map.');
  return { x: box.x + box.width * 0.45, y: box.y + box.height * 0.3 };
}
const NO_SCRIPT: VisitOptions = { javaScriptEnabled: false };

describe('the map', () => {
  it('names its places as links, by keyboard too, and says the same in a table', () =>
    visit('/map/', async (page) => {
      const drawn = await page.locator('svg.map a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(drawn.length).toBeGreaterThan(10);
      const told = await page.locator('tbody th a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(drawn.filter((href) => !told.includes(href))).toEqual([]);
      await page.locator('svg.map a', { hasText: 'Samarkand' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Samarkand' }).waitFor();
    }));

  describe.each([
    ['set as it is', ''],
    ['set in wider letters than any reader has for it', 'svg.map text { font-family: monospace !important }'],
  ])('%s', (_, css) => {
    it.each([
      ['a desk, as it opens', DESK, []],
      ['a desk, whole', DESK, ['Whole map']],
      ['a desk, large', DESK, ['Zoom in', 'Move right', 'Move down']],
      ['a phone, as it opens', SMALL_PHONE, []],
      ['a phone, whole', SMALL_PHONE, ['Whole map']],
      ['a phone, large', SMALL_PHONE, ['Zoom in', 'Move right', 'Move down']],
    ] as const)('has no name that lies on another, nor one cut off when whole: %s', (_, options, buttons) =>
      visit(
        '/map/',
        async (page) => {
          await page.evaluate((css) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(css);
            document.adoptedStyleSheets.push(sheet);
          }, css);
          for (const button of buttons) await press(page, button);
          await page.mouse.move(0, 0);
          const boxes = await page.locator('svg.map text').evaluateAll((all) =>
            all
              .filter((one) => getComputedStyle(one).visibility === 'visible')
              .map((one) => {
                const { left, right, top, bottom } = one.getBoundingClientRect();
                return { name: one.textContent?.trim(), left, right, top: top + 3, bottom: bottom - 3 };
              }),
          );
          expect(boxes.length).toBeGreaterThan(4);
          const overlaps = boxes.flatMap((a, i) =>
            boxes
              .slice(i + 1)
              .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
              .map((b) => `${a.name} and ${b.name}`),
          );
          expect(overlaps).toEqual([]);
          if (!buttons.some((button) => button === 'Whole map')) return;
          const picture = await page.locator('[data-map]').boundingBox();
          const end = (picture?.x ?? 0) + (picture?.width ?? 0);
          expect(
            boxes.filter(({ left, right }) => left < (picture?.x ?? 0) || right > end).map(({ name }) => name),
          ).toEqual([]);
        },
        options,
      ),
    );
  });

  it.each([
    ['a desk', DESK],
    ['a phone', SMALL_PHONE],
  ])('opens on Moscow and Pakistan, on the first screen, and nothing moves: %s', BUSY, (_, options) =>
    visit(
      '/map/',
      async (page) => {
        for (const name of ['Moscow', 'Islamabad', 'Karachi', 'Lahore', 'Samarkand']) {
          expect(await placeOf(page, name), name).toSatisfy(isInSight);
        }
        expect(await distance(page)).toBeGreaterThan(LARGE);
        expect((await middleOf(page)).y).toBeLessThan(options.viewport.height);
        const opening = await placeOf(page, 'Karachi');
        await press(page, 'Whole map');
        await press(page, 'Moscow to Pakistan');
        expect((await placeOf(page, 'Karachi')).x).toBeCloseTo(opening.x, 2);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        expect(await shifts(page)).toEqual([]);
      },
      { ...options, before: watchShifts },
    ),
  );

  it('opens there before its script has come', () =>
    visit('/map/', async (page) => expect(await distance(page)).toBeGreaterThan(LARGE), {
      before: (page) => page.route(/\.js$/, (route) => route.abort()),
    }));

  it.each([
    ['without script', NO_SCRIPT, async () => {}],
    ['on paper', {}, async (page: Page) => void (await page.evaluate(() => dispatchEvent(new Event('beforeprint'))))],
  ])('is whole %s', (_, options, prepare) =>
    visit(
      '/map/',
      async (page) => {
        await prepare(page);
        for (const name of ['Moscow', 'Islamabad', 'Primorsk', 'Suez Canal', 'Goa']) {
          expect(await placeOf(page, name), name).toSatisfy(isInSight);
        }
        expect(await distance(page)).toBeLessThan(LARGE);
      },
      options,
    ),
  );

  it('is moved and enlarged by its buttons, which a finger can hit, and by keys while it has the focus', () =>
    visit(
      '/map/',
      async (page) => {
        const sizes = await page.locator('[data-map-step]').evaluateAll((all) =>
          all.map((one) => {
            const { width, height } = one.getBoundingClientRect();
            return Math.min(width, height);
          }),
        );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
        const ways = [
          [() => press(page, 'Zoom in'), () => press(page, 'Zoom out'), () => press(page, 'Move right')],
          [() => page.keyboard.press('+'), () => page.keyboard.press('-'), () => page.keyboard.press('ArrowRight')],
        ] as const;
        for (const [enlarge, reduce, right] of ways) {
          await page.locator('[data-map]').focus();
          const before = await distance(page);
          await enlarge();
          await expect.poll(() => distance(page)).toBeCloseTo(2 * before, 2);
          const { x } = await placeOf(page, 'Moscow');
          await right();
          await expect.poll(async () => (await placeOf(page, 'Moscow')).x).toBeCloseTo(x - 0.25, 2);
          await reduce();
          await expect.poll(() => distance(page)).toBeCloseTo(before, 2);
          await press(page, 'Moscow to Pakistan');
        }
      },
      SMALL_PHONE,
    ));

  it('is moved by dragging, also from a link, which is not followed; the wheel enlarges it only with Ctrl', () =>
    visit('/map/', async (page) => {
      const before = await placeOf(page, 'Samarkand');
      await page.locator('svg.map a', { hasText: 'Samarkand' }).locator('.dot').hover();
      await page.mouse.down();
      await page.mouse.move(700, 500, { steps: 3 });
      await page.mouse.up();
      expect(await placeOf(page, 'Samarkand')).not.toEqual(before);
      expect(new URL(page.url()).pathname).toBe('/map/');

      const { x, y } = await middleOf(page);
      const size = await distance(page);
      await page.mouse.move(x, y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await expect.poll(() => distance(page)).toBeGreaterThan(size * 1.2);
      const enlarged = await distance(page);
      await page.mouse.wheel(0, 100);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
      expect(await distance(page)).toBeCloseTo(enlarged, 3);
    }));

  it('is left alone by one finger, which scrolls the page, and moved and enlarged by two', () =>
    visit(
      '/map/',
      async (page) => {
        const { x, y } = await middleOf(page);
        const session = await page.context().newCDPSession(page);
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly number[][]) =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: points.map(([x = 0, y = 0], id) => ({ x, y, id })),
          });
        const size = await distance(page);
        await touch('touchStart', [x, y]);
        for (const by of [20, 60, 100]) await touch('touchMove', [x, y - by]);
        await touch('touchEnd');
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(30);
        expect(await distance(page)).toBeCloseTo(size, 3);
        await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
        await touch('touchStart', [x - 20, y], [x + 20, y]);
        for (const by of [25, 30, 40]) await touch('touchMove', [x - by, y], [x + by, y]);
        await touch('touchEnd');
        await expect.poll(() => distance(page)).toBeCloseTo(2 * size, 1);
      },
      SMALL_PHONE,
    ));

  it('brings into view what has the focus, and shows its name', () =>
    visit(
      '/map/',
      async (page) => {
        for (let i = 0; i < 3; i++) await press(page, 'Zoom in');
        await page.locator('[data-map]').focus();
        const places = await page.locator('svg.map a').count();
        for (let i = 0; i < places; i++) {
          await page.keyboard.press('Tab');
          const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
          expect(await placeOf(page, name), name).toSatisfy(isInSight);
          expect(await page.locator('svg.map a:focus text').isVisible()).toBe(true);
          const isOnScreen = () =>
            page.locator('svg.map a:focus .dot').evaluate((dot) => {
              const { top, bottom } = dot.getBoundingClientRect();
              return top > 0 && bottom < innerHeight;
            });
          await expect.poll(isOnScreen, { message: name }).toBe(true);
        }
        expect(await page.locator('[data-map]').evaluate((map) => map.scrollLeft + map.scrollTop)).toBe(0);
      },
      SMALL_PHONE,
    ));

  it('keeps the first oil of June 2023 out of the day of the report', () =>
    visit('/map/?as=then', async (page) => {
      expect(await page.locator('.key', { hasText: 'Route of the first oil cargo' }).isVisible()).toBe(false);
      expect(await page.getByRole('link', { name: 'The first Russian oil reaches Karachi' }).isVisible()).toBe(false);
      await page.getByText('With hindsight').click();
      expect(await page.locator('.key', { hasText: 'Route of the first oil cargo' }).isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: 'The first Russian oil reaches Karachi' }).isVisible()).toBe(true);
    }));
});

describe.each(engines())('the map in $name', AGAIN, (engine) => {
  const visit = visitsIn(engine);

  it('opens enlarged, and its buttons enlarge it and show it whole', () =>
    visit('/map/', async (window) => {
      const between = () =>
        window.evaluate(() => {
          const [moscow, islamabad] = ['Moscow', 'Islamabad'].map((name) =>
            document.querySelector(`svg.map a[aria-label="${name}"] .dot`)?.getBoundingClientRect(),
          );
          return Math.abs((moscow?.x ?? 0) - (islamabad?.x ?? 0));
        });
      const opening = await between();
      await window.click('[data-map-step="enlarge"]');
      await expect.poll(between).toBeCloseTo(2 * opening, 0);
      await window.click('[data-map-step="whole"]');
      await expect.poll(between).toBeLessThan(opening * 0.8);
    }));
});
