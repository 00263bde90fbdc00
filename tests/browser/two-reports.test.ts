import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGAIN, engines } from '../support/engines/engines.ts';
import { visitsIn } from '../support/engines/visit.ts';
import type { Window } from '../support/engines/window.ts';
import { READING } from '../support/pages.ts';
import { buildTwoReports, SECOND } from '../support/two-reports.ts';

const SECOND_REPORT = `/articles/${SECOND}/`;
/** A place that both reports mention; it has passages of 2023, 2024, 2025 and 2026. */
const SHARED = '/places/new-delhi/';
/** The same pages without their scripts. */
const bare = (path: string): string => `/bare${path}`;

let dist = '';
let remove = (): void => {};
beforeAll(() => {
  ({ dist, remove } = buildTwoReports());
  for (const path of [SHARED, '/timeline/', READING, SECOND_REPORT]) {
    const file = join(dist, bare(path), 'index.html');
    if (existsSync(file)) continue;
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html.replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/g, ''));
  }
  mkdirSync(join(dist, 'frame'), { recursive: true });
  writeFileSync(
    join(dist, 'frame/index.html'),
    '<!doctype html><link rel="icon" href="/icon.svg"><title>A page that frames others</title>',
  );
});
afterAll(() => remove());

const choice = (id: string): string => `label:has(#${id})`;
/** The dates of the passages that can be seen, which say `Since then` of what neither report could know. */
const seen = (window: Window) =>
  window.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.since-date')].flatMap((one) =>
      one.checkVisibility() ? [one.innerText] : [],
    ),
  );
const chosen = (window: Window) =>
  window.evaluate(() => document.querySelector<HTMLInputElement>('[name="as"]:checked')?.value);
const canHide = (window: Window) => window.evaluate(() => CSS.supports('selector(:has(*))'));
/** The entry as of the day of each report, and with hindsight. */
const VIEWS = {
  'as-1': [],
  'as-2': ['March 2023', 'March 2024'],
  'as-now': ['March 2023', 'March 2024', 'Since then: 4 December 2025', 'Since then: March 2026'],
} as const;

describe.each(engines())('two reports of different days, in $name', AGAIN, (engine) => {
  const visit = visitsIn(engine, () => dist);

  it.each([
    ['with script', SHARED],
    ['without script', bare(SHARED)],
  ])('share an entry that is read as of either, %s', (_, path) =>
    visit(path, async (window) => {
      expect(await seen(window)).toEqual(VIEWS['as-now']);
      if (!(await canHide(window))) return;
      for (const [id, dates] of Object.entries(VIEWS)) {
        await window.click(choice(id));
        await expect.poll(() => seen(window)).toEqual(dates);
      }
    }),
  );

  it.each([
    ['with script', '/timeline/'],
    ['without script', bare('/timeline/')],
  ])('share a timeline, %s', (_, path) =>
    visit(path, async (window) => {
      if (!(await canHide(window))) return;
      const last = () =>
        window.evaluate(() => {
          const events = [...document.querySelectorAll('.events > li')].filter((one) => one.checkVisibility());
          return events.at(-1)?.querySelector('.date')?.textContent?.match(/\d{4}/)?.[0];
        });
      for (const [id, year] of [
        ['as-1', '2023'],
        ['as-2', '2024'],
        ['as-now', '2026'],
      ] as const) {
        await window.click(choice(id));
        await expect.poll(last).toBe(year);
      }
    }),
  );

  it('have each its own day, without script too', () =>
    visit(bare(SECOND_REPORT), async (window, origin) => {
      if (!(await canHide(window))) return;
      const later = () =>
        window.evaluate(() =>
          [...document.querySelectorAll('.choices [data-later], .note [data-later]')].some((one) =>
            one.checkVisibility(),
          ),
        );
      const days = () => window.evaluate(() => document.querySelector('label:has(#as-then)')?.textContent ?? '');
      expect(await days()).toContain('As of 11 May 2024');
      await window.click(choice('as-then'));
      await expect.poll(later).toBe(false);
      await window.open(origin + bare(READING));
      expect(await days()).toContain('As of 29 January 2023');
    }));

  it('hand on their day to what they share, and take it up again', () =>
    visit(SECOND_REPORT, async (window, origin) => {
      if (!(await canHide(window))) return;
      await window.click(choice('as-then'));
      await window.open(origin + SHARED);
      expect(await chosen(window)).toBe('2024-05-11');
      expect(await seen(window)).toEqual(VIEWS['as-2']);
      // The other report is then read as of its own day, and so is what it shares.
      await window.open(origin + READING);
      expect(await chosen(window)).toBe('then');
      await window.open(origin + SHARED);
      expect(await chosen(window)).toBe('2023-01-29');
      expect(await seen(window)).toEqual(VIEWS['as-1']);
      // What is chosen there holds for other shared pages.
      await window.click(choice('as-2'));
      await window.waitFor(() => location.search === '?as=2024-05-11');
      await window.waitFor(() =>
        document.querySelector('.told')?.textContent?.includes('The reading room on the quay'),
      );
      await window.open(`${origin}/timeline/`);
      expect(await chosen(window)).toBe('2024-05-11');
      await window.click(choice('as-now'));
      await window.open(origin + SHARED);
      expect(await chosen(window)).toBe('now');
    }));

  it('are asked for by address: by the day, or the last before it, or the first', () =>
    visit(SHARED, async (window, origin) => {
      for (const [search, value] of [
        ['?as=2024-05-11', '2024-05-11'],
        ['?as=2024-12-31', '2024-05-11'],
        ['?as=2023-12-31', '2023-01-29'],
        ['?as=2020-01-01', '2023-01-29'],
        ['?as=then', '2023-01-29'],
        ['?as=now', 'now'],
        ['?as=whenever', 'now'],
      ] as const) {
        await window.open(origin + SHARED + search);
        expect(await chosen(window), search).toBe(value);
      }
    }));

  it('are told apart by the search, and each result of a note names its report', () =>
    visit('/search/', async (window) => {
      const found = () =>
        window.evaluate(() =>
          [...document.querySelectorAll('.results a + span')].map(({ textContent }) => textContent),
        );
      const ask = (when: string) =>
        window.evaluate((when) => {
          const [, select] = document.querySelectorAll<HTMLSelectElement>('.search select');
          if (select === undefined) throw new Error('There is no choice of days.');
          select.value = when;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }, when);
      await window.click('main [type="search"]');
      await window.type('atlas');
      const note = 'note on “The reading room on the quay opens again”, by 11 May 2024';
      await expect.poll(found).toContain(note);
      await ask('2023-01-29');
      await expect.poll(found).not.toContain(note);
      await ask('2024-05-11');
      await expect.poll(found).toContain(note);
    }));

  it('have excerpts among those in Urdu whose words, not in Urdu yet, run from left to right in their own lines', () =>
    visit(`/ur/embed/${SECOND}/note/keeper/`, async (window) => {
      const looks = await window.evaluate(() =>
        ['.translation', '.prose > p'].map((selector) => {
          const { direction, lineHeight, fontSize } = getComputedStyle(document.querySelector(selector) as Element);
          return [direction, (Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toFixed(1)];
        }),
      );
      expect(looks).toEqual([
        ['rtl', '2.0'],
        ['ltr', '1.5'],
      ]);
    }));

  it('are asked for likewise in an excerpt', () =>
    visit('/frame/', async (window) => {
      for (const [search, words] of [
        ['?as=then', 'As of 29 January 2023'],
        ['?as=2024-05-11', 'As of 11 May 2024'],
        ['?as=2023-07', 'As of 29 January 2023'],
        ['', 'With hindsight'],
      ] as const) {
        const shown = await window.evaluate(
          (address) =>
            new Promise<string | undefined>((done) => {
              const frame = document.createElement('iframe');
              frame.onload = () =>
                done(frame.contentDocument?.querySelector(':checked')?.closest('label')?.textContent?.trim());
              frame.src = address;
              document.body.append(frame);
            }),
          `/embed/timeline/${search}`,
        );
        expect(shown, search).toBe(words);
      }
    }));
});
