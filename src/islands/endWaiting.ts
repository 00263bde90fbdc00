/** Shows what stayed hidden until an island arrived (see `src/client/waiting.ts`, with whose pages it must not share a file). */

/** Called when the island has made its changes. */
export function endWaiting(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-waiting]')) delete place.dataset.waiting;
}
