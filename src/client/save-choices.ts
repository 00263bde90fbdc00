/** Keeps the state of a page's switches in its address, for sharing, and on the device, for the next page. */

document.querySelector('.choices')?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { name, value, defaultChecked } = target;
  const address = new URL(location.href);
  if (defaultChecked) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
  remember(name, value);
});

/**
 * Where nothing can be stored (private window, storage full or blocked), the choice lasts only as long as the page;
 * nothing else is lost.
 */
function remember(name: string, value: string): void {
  try {
    localStorage.setItem('choices', JSON.stringify({ ...savedChoices(), [name]: value }));
  } catch {
    // Nothing can be stored here.
  }
}

/** The choices kept on the device; an empty object when there are none or they cannot be read. */
export function savedChoices(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('choices') ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}
