/**
 * Keeps the state of a page's switches in its address, for sharing, and on the device, for the next page; says in words
 * what a choice does when it is made for the first time.
 */

const bar = document.querySelector('.choices');
const said = bar?.querySelector('output');

function keep({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const { name, value, defaultChecked } = target;
  const address = new URL(location.href);
  if (defaultChecked) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
  const isFirst = !(name in savedChoices());
  remember(name, value);
  if (said) said.textContent = isFirst ? (target.labels?.[0]?.querySelector('.means')?.textContent ?? '') : '';
}

function remember(name: string, value: string): void {
  // Where nothing can be stored (private window, storage full or blocked), the choice lasts only as long as the page.
  try {
    localStorage.setItem('choices', JSON.stringify({ ...savedChoices(), [name]: value }));
  } catch {
    // Nothing else is lost.
  }
}

/** The radio button that stands for a value; see `restore-choices.ts` for a day that is not among them. */
function radioFor(name: string, value: unknown): HTMLInputElement | undefined {
  const radios = [...document.querySelectorAll<HTMLInputElement>(`.choices input[name="${CSS.escape(name)}"]`)];
  const isDay = typeof value === 'string' && /^\d/.test(value);
  const found = radios.findLast((radio) => radio.value === value || (isDay && radio.value <= value));
  return found ?? (isDay || value === 'then' ? radios[0] : undefined);
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
  const asked = new URLSearchParams(location.search).get(radio.name) ?? savedChoices()[radio.name];
  if (asked === undefined ? !radio.defaultChecked : radio !== radioFor(radio.name, asked))
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  // Who reads as of the day of a report goes on from there to pages that offer several days.
  const { as } = savedChoices();
  if (!radio.defaultChecked && as !== undefined && as !== 'now' && radio.closest('[data-own]'))
    remember(radio.name, radio.value);
}

export {};
