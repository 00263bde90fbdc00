/**
 * Wakes the island for the reader's own marks when it is wanted: by its button, by a selection in the report, or by marks
 * that have to be placed in the text. A reader who has none downloads no framework for it.
 */

import { hasMarks } from './has-marks.ts';

const marking = document.querySelector<HTMLElement>('.own-marking');
const button = document.querySelector<HTMLElement>('[data-mark]');

// The island takes this for an interaction by the reader.
const wake = (): unknown => marking?.dispatchEvent(new Event('change'));

button?.addEventListener('click', () => {
  // The island opens at once if it comes after this click.
  if (marking) marking.dataset.asked = '';
  wake();
});
function wakeForSelection(): void {
  const selection = getSelection();
  if (selection?.isCollapsed === false && selection.anchorNode?.parentElement?.closest('.passages')) wake();
}
document.addEventListener('selectionchange', wakeForSelection);
// The selection may have brought this script.
wakeForSelection();
if (hasMarks()) wake();
