/**
 * Fetches the script in `<template id="tools">` at the reader's first interaction with the page: pointer,
 * focus, switch or selection. A reader who only reads downloads no script file, unless their own marks have to be
 * placed in the text or the address names a place that is not on the page.
 */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'change', 'selectionchange'] as const;

function load(): void {
  for (const sign of SIGNS) removeEventListener(sign, load, true);
  const script = document.querySelector<HTMLTemplateElement>('#tools')?.content.querySelector('script')?.src;
  // If the file fails to load, it is requested again at the next interaction.
  import(/* @vite-ignore */ script ?? '').catch(listen);
}

function listen(): void {
  for (const sign of SIGNS) addEventListener(sign, load, { capture: true, passive: true });
}

listen();
if (location.hash && !document.getElementById(location.hash.slice(1))) load();
try {
  if (/"mark"/.test(localStorage.notebook)) load();
} catch {
  // Nothing can be stored here, so there are no marks.
}
