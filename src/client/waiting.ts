/**
 * Hides what a script is about to change until it has done so, so that nothing moves under the reader: inside an
 * element with `data-waiting`, everything with `data-awaits`. If the script never arrives, it is shown as it is.
 */

/** How long to wait for a script, in milliseconds. */
export const PATIENCE = 4000;

export function startWaiting(place: HTMLElement): void {
  place.dataset.waiting = '';
  setTimeout(() => delete place.dataset.waiting, PATIENCE);
}
