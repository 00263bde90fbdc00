/**
 * In a window too narrow for a margin, shows a note in a sheet over its lower part, with the words that it explains in
 * view above it. A swipe down, Escape, a tap outside it, its own title or Back closes it.
 */

/** How far a finger draws the sheet down to close it, in pixels. */
const SWIPE = 64;

/** What is kept free above the words, in pixels. */
const ABOVE = 24;

let shown: { readonly note: HTMLDetailsElement; readonly words: HTMLElement | null } | undefined;

export const isSheetOpen = (): boolean => shown !== undefined;

const firstMention = (note: HTMLDetailsElement): HTMLElement | null =>
  document.querySelector<HTMLElement>(`a.mention[href="#${note.querySelector('.body')?.id}"]`);

/** Shows a note in the sheet; `words` are the mention that it was opened from. */
export function openSheet(note: HTMLDetailsElement, words = firstMention(note)): void {
  if (shown?.note !== note) putAway();
  const list = note.closest<HTMLDetailsElement>('.list');
  if (list && !list.open) {
    list.dataset.sheet = '';
    list.open = true;
  }
  note.dataset.sheet = '';
  note.open = true;
  shown = { note, words };
  // Measuring now would have the page laid out twice before the note is seen.
  requestAnimationFrame(() => {
    if (shown?.note !== note) return;
    note.scrollTop = 0;
    note.querySelector('summary')?.focus({ preventScroll: true });
    if (!words) return;
    const { top, bottom } = words.getBoundingClientRect();
    const free = note.getBoundingClientRect().top;
    if (top < ABOVE || bottom > free - ABOVE) scrollBy({ top: bottom - Math.max(ABOVE, free / 2) });
  });
}

/** Closes the sheet, and leaves its address by going back if opening it was a step of its own. */
export function closeSheet(): void {
  if (!shown) return;
  shown.words?.focus({ preventScroll: true });
  putAway();
  if (history.state?.opened) history.back();
  else history.replaceState(null, '', location.pathname + location.search);
}

/** Closes the sheet and changes neither address nor focus. */
export function putAway(): void {
  if (!shown) return;
  const { note } = shown;
  const list = note.closest<HTMLDetailsElement>('.list');
  shown = undefined;
  delete note.dataset.sheet;
  note.style.translate = '';
  note.open = false;
  if (list?.dataset.sheet === undefined) return;
  delete list.dataset.sheet;
  list.open = false;
}

const prevent = (event: Event): void => event.preventDefault();

document.addEventListener('click', ({ target, defaultPrevented }) => {
  if (shown && !defaultPrevented && !shown.note.contains(target as Node)) closeSheet();
});
document.addEventListener('toggle', ({ target }) => target === shown?.note && !shown.note.open && closeSheet(), true);
document.addEventListener('pointerdown', (down) => {
  const note = shown?.note;
  const head = note?.querySelector('summary');
  if (!note || !head?.contains(down.target as Node)) return;
  const drawn = (event: PointerEvent) => Math.max(0, event.clientY - down.clientY);
  const draw = (event: PointerEvent) => {
    note.style.translate = `0 ${drawn(event)}px`;
  };
  const end = (event: PointerEvent) => {
    head.removeEventListener('pointermove', draw);
    head.removeEventListener('pointerup', end);
    head.removeEventListener('pointercancel', end);
    removeEventListener('dragstart', prevent);
    note.style.translate = '';
    if (event.type === 'pointercancel' || drawn(event) < SWIPE) return;
    // The click that ends a swipe with a mouse would open the note again; a finger's swipe ends in none.
    addEventListener('click', prevent, true);
    setTimeout(() => {
      removeEventListener('click', prevent, true);
      closeSheet();
    });
  };
  head.setPointerCapture(down.pointerId);
  head.addEventListener('pointermove', draw);
  head.addEventListener('pointerup', end);
  head.addEventListener('pointercancel', end);
  // A mouse would drag the link that comes to light where it was pressed, and so end the swipe.
  addEventListener('dragstart', prevent);
});
