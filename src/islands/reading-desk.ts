/** What script adds to the reading page once the reader has begun. Small by itself; React comes with what needs it. */

import { DEFAULTS, keptChoices } from '../client/choices.ts';

const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'change'] as const;

function turn({ target }: Pick<Event, 'target'>): void {
  if (!(target instanceof Element) || !target.closest('details.note')) return;
  for (const sign of SIGNS) document.removeEventListener(sign, turn);
  // The tools are tried again at the next turn when their file does not come.
  import('./mount.tsx').then(({ drawNoteTools }) => drawNoteTools(), listen);
}

function listen(): void {
  for (const sign of SIGNS) document.addEventListener(sign, turn, { passive: true });
}

listen();
// The reader may have come to a note before this did.
turn({ target: document.querySelector('details.note:is(:hover, :focus-within)') });

// So may a switch have been turned.
for (const [name, value] of Object.entries(DEFAULTS)) {
  const before = new URLSearchParams(location.search).get(name) ?? keptChoices()[name] ?? value;
  const chosen = document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`);
  if (chosen && chosen.value !== before) chosen.dispatchEvent(new Event('change', { bubbles: true }));
}
