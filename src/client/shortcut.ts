/** A slash leads to the search, from any page and any keyboard on which it is typed alone. */
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  const search = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (key !== '/' || typing || ctrlKey || metaKey || altKey || !search) return;
  event.preventDefault();
  location.href = search.href;
});
