/** Tells whether words stand on light or on dark ground, whatever theme the reader’s system has. */

import type { Theme } from './style.ts';

/** The theme of the first element around that has a ground of its own; light when none has, as pages are. */
export function themeAround(start: Element): Theme {
  for (let around: Element | null = start; around; around = around.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(around).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5) return red * 2 + green * 7 + blue < 1280 ? 'dark' : 'light';
  }
  return 'light';
}
