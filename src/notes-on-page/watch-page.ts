/** Looks again when a page has changed, but never for more than a small share of the time, however often it changes. */

/** How long a page must be quiet, in milliseconds, and how many times longer than a look the pause after it is. */
const QUIET = 150;
const PAUSE = 20;

/**
 * Calls `look` now and again after changes of words and of what hides them; changes that it makes itself do not count.
 * `soon` is called at once at each change, before the page is painted. Gives a function that looks at once.
 */
export function watchPage(look: () => void, soon: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rested = 0;
  const lookNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const from = performance.now();
    look();
    observer.takeRecords();
    rested = performance.now() + (performance.now() - from) * PAUSE;
  };
  const observer = new MutationObserver(() => {
    soon();
    observer.takeRecords();
    timer ??= setTimeout(lookNow, Math.max(QUIET, rested - performance.now()));
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'class', 'aria-hidden'],
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  lookNow();
  return lookNow;
}
