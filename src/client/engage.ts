import type { ClientDirective } from 'astro';

/**
 * Loads and wakes an island when the reader turns to the note or page around it: a pointer over it, a finger on it, or the
 * keyboard's focus in it. A reader who only reads downloads no framework. What the island adds to must
 * work by itself before that, and keeps working when the file does not come: a failed load is tried again at the next turn.
 */
const engage: ClientDirective = (load, _options, island) => {
  const surroundings = island.closest('[data-engage]') ?? island;
  const signs = ['pointerenter', 'pointerdown', 'focusin'] as const;
  const wake = async (): Promise<void> => {
    for (const sign of signs) surroundings.removeEventListener(sign, wake);
    const hydrate = await load();
    await hydrate();
  };
  const listen = (): void => {
    for (const sign of signs) surroundings.addEventListener(sign, wake, { passive: true });
  };
  // Astro reports a file that did not come in this way, and gives up; the reader's next turn is another try.
  island.addEventListener('astro:hydration-error', listen);
  listen();
  // The reader may have come before this script did.
  if (surroundings.matches(':hover, :focus-within')) void wake();
};

export default engage;
