/**
 * Turns the choices in the teachers' form into a link to hand to a class; without script the form simply opens that
 * page.
 */

import { classLinkWords } from '../i18n/client/en/class-link.ts';

const form = document.querySelector<HTMLFormElement>('[data-state]');
const made = form?.querySelector<HTMLElement>('.made');
const field = made?.querySelector<HTMLInputElement>('[data-link]');
const said = made?.querySelector('output');
let target = '';

function show(): void {
  if (!form || !made || !field || target === '') return;
  const url = new URL(target, location.href);
  for (const { name, value, defaultChecked } of form.querySelectorAll<HTMLInputElement>('input:checked')) {
    if (!defaultChecked) url.searchParams.set(name, value);
  }
  made.hidden = false;
  field.value = url.href;
  made.querySelector('a')?.setAttribute('href', url.href);
  if (said) said.textContent = '';
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const { submitter } = event;
  target = submitter?.getAttribute('formaction') ?? form.action;
  for (const button of form.querySelectorAll('.targets button')) button.ariaPressed = `${button === submitter}`;
  show();
  field?.focus();
  field?.select();
});
form?.addEventListener('change', show);
made?.querySelector('[data-copy]')?.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    if (said) said.textContent = classLinkWords().copied;
  } catch {
    field?.select();
    if (said) said.textContent = classLinkWords().blocked;
  }
});
