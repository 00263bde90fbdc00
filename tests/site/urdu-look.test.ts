import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, isExcerpt } from '../support/built-pages.ts';
import { READING } from '../support/pages.ts';
import { DIST } from '../support/serve.ts';
import { weigh } from '../support/weight.ts';

const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const page = (path: string): string => pages.get(path) ?? '';
const SHEET = /<link rel="stylesheet" href="(\/_astro\/right-to-left\.[^"]+)">/;

describe('the styles and the font of Urdu', () => {
  it('are for pages in Urdu alone, which preload nothing that the device may have', () => {
    const wrong = [...pages].filter(
      ([path, html]) =>
        SHEET.test(html) !== (path.startsWith('/ur/') && !isExcerpt(path)) || /nastaliq[^"]*\.woff2/.test(html),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('make the report in Urdu at most a quarter heavier than in English, the font apart', () => {
    const urdu = page(`/ur${READING}`);
    const [, sheet = ''] = urdu.match(SHEET) ?? [];
    const weight = weigh(urdu, readFileSync(join(DIST, sheet)));
    expect(weight / weigh(page(READING))).toBeLessThanOrEqual(1.25);
  });
});

describe('what points or runs in a direction', () => {
  it('is turned on the axis of the timeline', () => {
    const dots = (path: string) => [...page(path).matchAll(/<circle[^>]* cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    const [english, urdu] = [dots('/timeline/'), dots('/ur/timeline/')];
    expect(english.length).toBeGreaterThan(40);
    expect(urdu.map((x) => Math.round(1000 - x))).toEqual(english.map(Math.round));
  });

  it('is turned in the ways along a thread', () => {
    const way = (path: string, rel: string) =>
      page(path).match(new RegExp(`<a [^>]*rel="${rel}"[^>]*>\\s*([^<]*?)\\s*</a>`))?.[1];
    const event = 'events/bilawal-in-moscow-2023/';
    expect(way(`/${event}`, 'prev')).toMatch(/^← \S/);
    expect(way(`/${event}`, 'next')).toMatch(/\S →$/);
    expect(way(`/ur/${event}`, 'prev')).toMatch(/^→ \S/);
    expect(way(`/ur/${event}`, 'next')).toMatch(/\S ←$/);
  });

  it('stands where it points below the map', () => {
    const steps = (path: string) => [...page(path).matchAll(/data-map-step="(left|right)"/g)].map(([, step]) => step);
    expect(steps('/map/')).toEqual(['left', 'right']);
    expect(steps('/ur/map/')).toEqual(['right', 'left']);
  });
});
