/**
 * A first tap on a button of an island wakes the island, which is then not yet there to answer: the button is pressed again
 * once it is.
 */

/** Milliseconds after which a button that also works without script does so. */
const PATIENCE = 1500;

let isAgain = false;

async function hold(event: Event): Promise<void> {
  const button = (event.target as Element).closest<HTMLButtonElement>('astro-island[ssr] button');
  const island = button?.closest('astro-island');
  if (!button || !island || isAgain) return;
  event.preventDefault();
  await new Promise((done) => {
    island.addEventListener('astro:hydrate', done, { once: true });
    if (button.type === 'submit') setTimeout(done, PATIENCE);
  });
  isAgain = true;
  button.click();
  isAgain = false;
}

document.addEventListener('click', hold);

export {};
