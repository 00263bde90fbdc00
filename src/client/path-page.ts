/**
 * Keeps track of which stages of a study path are done, and says how many minutes are left. No framework: there are
 * only a few checkboxes.
 */

import { createStages } from '../device/stages.ts';
import { pathWords } from '../i18n/client/en/path.ts';

const stages = createStages(() => localStorage);
const place = document.querySelector<HTMLElement>('[data-path]');
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-stage]')];
const name = place?.dataset.path ?? '';

/** Shows how far the student has got; `lost` means that the browser could not store it. */
function show(lost: boolean): void {
  const minutes = (done: boolean) =>
    boxes.filter(({ checked }) => checked === done).reduce((sum, { dataset }) => sum + Number(dataset.minutes), 0);
  const left = minutes(false);
  const bar = place?.querySelector('progress');
  const said = place?.querySelector('output');
  if (bar) bar.value = minutes(true);
  if (said) {
    const words = left === 0 ? pathWords().done : pathWords().left(left);
    said.textContent = lost ? `${words} ${pathWords().notStored}` : words;
  }
}

const before = stages.get()[name] ?? [];
for (const box of boxes) {
  box.checked = before.includes(Number(box.dataset.stage));
  box.addEventListener('change', () => {
    const done = boxes.flatMap(({ checked, dataset }) => (checked ? [Number(dataset.stage)] : []));
    // Another window may have recorded progress on another path meanwhile.
    stages.refresh();
    show(!stages.set({ ...stages.get(), [name]: done }));
  });
}
show(false);
