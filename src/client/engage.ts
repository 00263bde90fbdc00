/**
 * Astro's client directive `client:engage`: loads and hydrates an island when the reader first interacts with what it
 * serves. A reader who only reads downloads no framework.
 */

import type { ClientDirective } from 'astro';
import { wordsLoaded } from '../i18n/client/words.ts';

/**
 * Interaction is a pointer over it, a touch, a click (a screen reader may send nothing else), keyboard focus in it, a
 * change made there, or an address that leads to a place in it. What an island serves are
 * the elements that match the selector in `data-engage`, inside the element that has the attribute; without a selector,
 * that whole element. Whatever the island adds to must work by itself before that, and go on working if the file fails
 * to load: a failed load is tried again at the next interaction.
 */
const engage: ClientDirective = (load, _options, island) => {
  const surroundings = island.closest<HTMLElement>('[data-engage]') ?? island;
  const served = surroundings.dataset.engage || '*';
  const signs = ['pointerover', 'pointerdown', 'click', 'focusin', 'change'] as const;
  const turn = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(served)) void wake();
  };
  const wake = async (): Promise<void> => {
    for (const sign of signs) surroundings.removeEventListener(sign, turn);
    const [hydrate] = await Promise.all([load(), wordsLoaded()]);
    await hydrate();
  };
  const listen = (): void => {
    for (const sign of signs) surroundings.addEventListener(sign, turn, { passive: true });
  };
  // Astro reports a failed load with this event and gives up; the reader's next interaction is another try.
  island.addEventListener('astro:hydration-error', listen);
  listen();
  // The reader may have got here before this script did, or by an address that asks for what the island does.
  const asked = (surroundings.dataset.wakeOn ?? '')
    .split(' ')
    .some((name) => name && new URLSearchParams(location.search).has(name));
  const there = [...surroundings.querySelectorAll(':hover, :focus, :target')].some((element) =>
    element.closest(served),
  );
  if (asked || there) void wake();
};

export default engage;
