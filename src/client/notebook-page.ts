/**
 * Wakes the notebook island when something is kept in it, at once or as soon as another window keeps something; an
 * empty notebook needs no framework.
 */

import { startWaiting } from './waiting.ts';

const KEY = 'notebook';
const notebook = document.querySelector<HTMLElement>('.notebook');

function wake(): void {
  if (!notebook) return;
  startWaiting(notebook.closest('main') ?? notebook);
  // The island takes this for an interaction by the reader.
  notebook.dispatchEvent(new Event('change'));
}

function isKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

if (isKept()) wake();
addEventListener('storage', ({ key }) => key === KEY && wake());
