/**
 * Makes the slash key lead to the search from any page, on any keyboard that types it without Ctrl, Alt or Meta, unless
 * the reader has turned that off on the search page (WCAG 2.2, success criterion 2.1.4).
 */
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || (target as Element).closest('input, textarea, select')) return;
  try {
    if (localStorage.slash === 'false') return;
  } catch {
    // Nothing can be stored here, so nothing was turned off.
  }
  event.preventDefault();
  document.querySelector<HTMLAnchorElement>('[aria-keyshortcuts="/"]')?.click();
});
