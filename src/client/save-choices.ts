/** Keeps the switches of a page in its address, for sharing, and on the device, for the next page. */

document.querySelector('.choices')?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { name, value, defaultChecked } = target;
  const address = new URL(location.href);
  if (defaultChecked) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
  remember(name, value);
});

/** A device that keeps nothing (private window, full or blocked store) loses the choice with the page, and nothing else. */
function remember(name: string, value: string): void {
  try {
    localStorage.setItem('choices', JSON.stringify({ ...savedChoices(), [name]: value }));
  } catch {
    // Nothing can be kept here.
  }
}

/** What the device keeps; nothing where it keeps none, or something unreadable. */
export function savedChoices(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('choices') ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
