/**
 * A slash leads to the search, from any page and any keyboard on which it is typed alone, unless the reader turned it off
 * on the page of the search (WCAG 2.2, success criterion 2.1.4).
 */
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || (target as Element).closest('input, textarea, select')) return;
  try {
    if (localStorage.slash === 'false') return;
  } catch {
    // Nothing is kept here, so nothing was turned off.
  }
  event.preventDefault();
  document.querySelector<HTMLAnchorElement>('[aria-keyshortcuts="/"]')?.click();
});
