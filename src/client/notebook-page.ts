/** Wakes the notebook when something is kept in it, at once or when another window keeps it; an empty one needs no framework. */
import { startWaiting } from './waiting.ts';

const KEY = 'notebook';
const notebook = document.querySelector<HTMLElement>('.notebook');

function wake(): void {
  if (!notebook) return;
  startWaiting(notebook.closest('main') ?? notebook);
  // The island listens for a reader's turn to it.
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
