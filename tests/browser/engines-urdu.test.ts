import { describe, expect, it } from 'vitest';
import { AGAIN, engines } from '../support/engines/engines.ts';
import { visitsIn } from '../support/engines/visit.ts';
import { READING } from '../support/pages.ts';

describe.each(engines())('in $name', AGAIN, (engine) => {
  const visit = visitsIn(engine);

  it('the slider of the timeline in Urdu goes on to the left, as its axis does', () =>
    visit('/ur/timeline/', async (window) => {
      const at = () => window.evaluate(() => document.querySelector<HTMLInputElement>('[type="range"]')?.value);
      await window.evaluate(() => document.querySelector<HTMLInputElement>('[type="range"]')?.focus());
      await window.waitFor(() => document.querySelector('.narrow astro-island:not([ssr])'));
      await window.press('Home');
      expect(await at()).toBe('0');
      await window.press('ArrowLeft');
      await window.press('ArrowLeft');
      expect(await at()).toBe('2');
      await window.press('ArrowRight');
      expect(await at()).toBe('1');
      await window.waitFor(() => document.querySelectorAll('.events > li:not([hidden])').length === 2);
    }));

  it.each(['/ur/', `/ur${READING}`, '/ur/timeline/', '/ur/map/'])('%s begins at the right, on a phone too', (path) =>
    visit(path, async (window) => {
      await window.resize(360, 800);
      const { beyond, right } = await window.evaluate(() => ({
        beyond: document.documentElement.scrollWidth - innerWidth,
        right: innerWidth - (document.querySelector('h1')?.getBoundingClientRect().right ?? 0),
      }));
      expect(beyond).toBeLessThanOrEqual(0);
      // The edge of the page, and a scroll bar where it takes room.
      expect(right).toBeLessThan(40);
    }),
  );
});
