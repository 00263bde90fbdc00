/** Tells which marked words a pointer is over: words that are only highlighted have no element that could be asked. */

import type { Mark } from './marks.ts';

/** What a page does something with when it is pressed; its own action goes before a note. */
const PAGE_OWN = 'a,button,input,select,textarea,label,summary,[onclick],[role=button]';

/** The marks under a point of the window, the shortest first. */
export const marksAt = (marks: readonly Mark[], { clientX, clientY }: MouseEvent): Mark[] =>
  marks
    .filter(({ range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      ),
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b));

const lengthOf = ({ target: { start, end } }: Mark): number => end - start;

/** Whether a press here is the page’s, or ends a selection. */
export const isThePages = ({ target, defaultPrevented }: Event): boolean =>
  defaultPrevented ||
  !(target instanceof Element) ||
  target.closest(PAGE_OWN) !== null ||
  getSelection()?.type === 'Range';

/** How far a finger may move, in pixels, and for how long it may rest, in milliseconds, in a tap. */
const TAP = { moves: 8, lasts: 600 };

/**
 * Calls `press` for clicks and taps on the page. Taps count by themselves, since some phones send no click for words
 * that no element makes clickable.
 */
export function watchPresses(press: (event: MouseEvent) => void, signal: AbortSignal): void {
  let down: PointerEvent | undefined;
  const options = { signal, passive: true };
  document.addEventListener('click', press, { signal });
  document.addEventListener('pointerdown', (event) => (down = event), options);
  document.addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerType === 'mouse' || down?.pointerId !== event.pointerId) return;
      const moved = Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY);
      if (moved < TAP.moves && event.timeStamp - down.timeStamp < TAP.lasts) press(event);
    },
    options,
  );
}
