/**
 * What a script will change at once stays out of sight until it has come, so that nothing moves under the reader: inside an
 * element with `data-waiting`, whatever has `data-awaits`. Should the script not come, it shows as it stands.
 */

/** Milliseconds after which a script is not waited for any longer. */
const PATIENCE = 4000;

export function startWaiting(place: HTMLElement): void {
  place.dataset.waiting = '';
  setTimeout(() => delete place.dataset.waiting, PATIENCE);
}

/** The script has come, and has changed what it was to change. */
export function endWaiting(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-waiting]')) delete place.dataset.waiting;
}

/**
 * The same for the timeline, while its address asks for fewer events. It stands in the page as it is written here, before
 * the events, and `astro.config.mjs` puts its hash into the policy.
 */
export const awaitFiltersScript = `if(/[?&](thread|who|kind|on)=./.test(location.search)){const{dataset}=document.querySelector("main");
dataset.waiting="";setTimeout(()=>delete dataset.waiting,${PATIENCE})}`;
