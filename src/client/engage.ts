import type { ClientDirective } from 'astro';

/**
 * Loads and wakes an island when the reader turns to what it serves: a pointer over it, a finger on it, the keyboard's
 * focus in it, or a change made there. What it serves are the elements that the selector in `data-engage` names, inside the element that bears it;
 * without a selector, that element as a whole. A reader who only reads downloads no framework. What the island adds to must
 * work by itself before that, and keeps working when the file does not come: a failed load is tried again at the next turn.
 */
const engage: ClientDirective = (load, _options, island) => {
  const surroundings = island.closest<HTMLElement>('[data-engage]') ?? island;
  const served = surroundings.dataset.engage || '*';
  const signs = ['pointerover', 'pointerdown', 'focusin', 'change'] as const;
  const turn = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(served)) void wake();
  };
  const wake = async (): Promise<void> => {
    for (const sign of signs) surroundings.removeEventListener(sign, turn);
    const hydrate = await load();
    await hydrate();
  };
  const listen = (): void => {
    for (const sign of signs) surroundings.addEventListener(sign, turn, { passive: true });
  };
  // Astro reports a file that did not come in this way, and gives up; the reader's next turn is another try.
  island.addEventListener('astro:hydration-error', listen);
  listen();
  // The reader may have come before this script did, or by an address that asks for what the island does.
  const asked = (surroundings.dataset.wakeOn ?? '')
    .split(' ')
    .some((name) => name && new URLSearchParams(location.search).has(name));
  const there = [...surroundings.querySelectorAll(':hover, :focus')].some((element) => element.closest(served));
  if (asked || there) void wake();
};

export default engage;
