/** Shows the reader's marks in the text of the report and watches what is selected there. */

import { rangeOf, stretchOf } from '../../client/report-ranges.ts';
import { markingWords } from '../../i18n/client/en/marking.ts';
import type { Stretch } from '../../text/stretch.ts';
import type { PlacedMark } from './own-marks.ts';

/** Calls `tell` with what is selected in the report once the selection settles; returns a function that stops it. */
export function watchSelection(tell: (at: Stretch | undefined) => void): () => void {
  let timer = 0;
  const look = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const selection = getSelection();
      if (document.activeElement?.closest('.marking')) return;
      tell(
        selection && selection.rangeCount > 0 && !selection.isCollapsed
          ? stretchOf(selection.getRangeAt(0))
          : undefined,
      );
    }, 350);
  };
  document.addEventListener('selectionchange', look);
  look();
  return () => document.removeEventListener('selectionchange', look);
}

/** Highlights stretches of the report; a browser without the CSS Custom Highlight API shows only the list. */
export function paint(name: string, stretches: readonly Stretch[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(name, new Highlight(...stretches.flatMap((at) => rangeOf(at) ?? [])));
}

/** Screen readers do not announce highlights, so the number of a paragraph says how many marks it has. */
export function describeParagraphs(marks: readonly PlacedMark[]): void {
  for (const [i, number] of document.querySelectorAll('.passage .number').entries()) {
    const count = marks.filter(({ at }) => at?.paragraph === i).length;
    if (count > 0) number.setAttribute('aria-description', markingWords().marksHere(count));
    else number.removeAttribute('aria-description');
  }
}

export const isIn = (range: Range | undefined, { clientX, clientY }: MouseEvent): boolean =>
  [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
