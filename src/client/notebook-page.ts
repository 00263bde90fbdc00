/** Wakes the notebook when something is kept in it, at once or when another window keeps it; an empty one needs no framework. */
const KEY = 'notebook';
const notebook = document.querySelector<HTMLElement>('.notebook');

function wake(): void {
  if (!notebook) return;
  notebook.dataset.waking = '';
  // The island listens for a reader's turn to it.
  notebook.dispatchEvent(new Event('change'));
  // It tells what is kept, or after a while what it can without its file.
  setTimeout(() => delete notebook.dataset.waking, 4000);
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
