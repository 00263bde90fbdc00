/**
 * Fetches the script of the reading page at the reader's first interaction: a reader who only reads downloads none. An
 * earlier click waits for it; if it does not arrive, the link is followed as it would be without script.
 */

import { hasMarks } from './has-marks.ts';
// Astro writes a script into the page only if it imports no other; the address of a worker is a string.
import address from './reading-tools.ts?worker&url';

const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'change', 'selectionchange'] as const;

/** What the script handles when it is clicked. */
const ANSWERED = 'a.mention, [data-mark], .editions a, a[data-language]';

/** How long a click waits for the script, in milliseconds. */
const PATIENCE = 1500;

let isThere = false;
let request: Promise<void> | undefined;
let passed: HTMLElement | undefined;

/** Ends when the script has arrived or failed; after a failure it is requested again at the next interaction. */
function load(): Promise<void> {
  request ??= import(/* @vite-ignore */ address).then(
    () => {
      isThere = true;
    },
    () => {
      request = undefined;
    },
  );
  return request;
}

async function answer(event: MouseEvent): Promise<void> {
  const target = (event.target as Element).closest<HTMLElement>(ANSWERED);
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (isThere || !target || target === passed || !isPlain) return;
  event.preventDefault();
  event.stopPropagation();
  await Promise.race([load(), new Promise((done) => setTimeout(done, PATIENCE))]);
  passed = target;
  if (!isThere) document.documentElement.dataset.followed = '';
  target.click();
  passed = undefined;
}

for (const sign of SIGNS) addEventListener(sign, load, { capture: true, passive: true });
addEventListener('click', answer, true);

// Needed at once: a note or place that the address names, marks to be placed in the text, and lists that CSS cannot show.
if (location.hash || hasMarks() || !CSS.supports('selector(::details-content)')) load();
