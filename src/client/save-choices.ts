/**
 * Keeps the state of a page's switches in its address, for sharing, and on the device, for the next page; says in words
 * what a choice does when it is made for the first time, and of one of several days always whose it is.
 */

const bar = document.querySelector('.choices');
const said = bar?.querySelector('output');

function keep({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  // The switch says here, too, what day *then* is (`ThenSwitch.astro`).
  const { name, value, defaultChecked, dataset } = target;
  const address = new URL(location.href);
  if (defaultChecked) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
  const isFirst = !(name in savedChoices());
  save({ [name]: value, ...dataset });
  if (said)
    said.textContent = isFirst || dataset.as ? (target.labels?.[0]?.querySelector('.means')?.textContent ?? '') : '';
}

/** Where nothing can be stored (private window, storage full or blocked), a choice lasts only as long as the page. */
function save(choice: object): void {
  try {
    localStorage.setItem('choices', JSON.stringify({ ...savedChoices(), ...choice }));
  } catch {
    // Nothing else is lost.
  }
}

/** The choices kept on the device; an empty object when there are none or they cannot be read. */
function savedChoices(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('choices') ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

bar?.addEventListener('change', keep);
// A switch may have been changed before this script arrived.
for (const radio of bar?.querySelectorAll<HTMLInputElement>('input:checked') ?? []) {
  const { name, value, defaultChecked, dataset } = radio;
  const kept = savedChoices();
  const asked = new URLSearchParams(location.search).get(name) ?? kept[name];
  // Who reads a report as of its day goes on from there to pages that offer several.
  const comesFrom = dataset.as === undefined && dataset.day !== undefined && dataset.day !== kept.day;
  if (comesFrom || (asked === undefined ? !defaultChecked : ![value, dataset.as].includes(String(asked))))
    radio.dispatchEvent(new Event('change', { bubbles: true }));
}

export {};
