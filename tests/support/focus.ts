import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Presses a key until what has the focus is what is wanted; throws, naming it, when that takes more presses than `most`. */
export async function pressUntil(
  page: Page,
  wanted: string,
  isReached: () => Promise<boolean>,
  { key = 'Tab', most }: { key?: string; most: number },
): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press(key);
    if (await isReached()) return;
  }
  throw new Error(`${most} presses of ${key} did not reach “${wanted}”.`);
}

/** Whether what has the focus is one of a selector. */
export const hasFocus = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Looks at what has the focus, in the page; gives the beginning of it when there is a fault in it, else `undefined`. */
type Look = () => string | undefined;

/** Presses Tab so many times; each time none of the looks may find a fault in what has the focus. */
export async function tabThrough(page: Page, presses: number, ...looks: Look[]): Promise<void> {
  await page.evaluate(`looks = [${looks.join(', ')}]`);
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('looks.flatMap((look) => look() ?? [])')).toEqual([]);
  }
}

/** The beginning of what has the focus and cannot be seen where it is, outside the window or below something; else `undefined`. */
export const hiddenFocus: Look = () => {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.tagName === 'IFRAME') return undefined;
  // What an area of a drawing has in it, and not the empty space between.
  const parts = focused instanceof SVGElement ? [...focused.children] : [focused];
  const boxes = parts.flatMap((part) => [...part.getClientRects()]);
  const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const seen = boxes.some(({ left, right, top, bottom }) => {
    const at = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    return at !== null && (focused.contains(at) || at.contains(focused) || at.closest('label')?.contains(focused));
  });
  return seen ? undefined : focused.outerHTML.slice(0, 160);
};

/**
 * The beginning of what has the focus and is not marked by an outline, or in a drawing a stroke, of two pixels with a contrast of 3:1 to what lies
 * around it (WCAG 2.2, success criteria 1.4.11 and 2.4.7); else `undefined`. A field that is drawn by its label is marked there.
 */
export const faintFocus: Look = () => {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.tagName === 'IFRAME') return undefined;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return 'no canvas';
  const luminance = (colour: string): number => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    }
    return 'Canvas';
  };
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
  const isMarked = [focused, ...focused.children, ...(label ? [label, ...label.children] : [])].some((one) => {
    const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth, vectorEffect } = getComputedStyle(one);
    const isDrawn = one instanceof SVGElement && vectorEffect === 'non-scaling-stroke' && stroke !== 'none';
    if (!isDrawn && outlineStyle === 'none') return false;
    if (Number.parseFloat(isDrawn ? strokeWidth : outlineWidth) < 2) return false;
    const colour = isDrawn ? stroke : outlineColor;
    const [high = 0, low = 0] = [luminance(colour), luminance(ground(one.parentElement))].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05) >= 3;
  });
  return isMarked ? undefined : focused.outerHTML.slice(0, 160);
};
