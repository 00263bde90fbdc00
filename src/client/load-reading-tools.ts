/**
 * Fetches the script in `<template id="reading-tools">` at the reader's first turn to the page: a pointer, the focus, a
 * switch, a selection. A reader who only reads downloads no script file, except one whose own marks
 * wait for their places in the text, or who asks for a place that is not there.
 */
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'change', 'selectionchange'] as const;

function load(): void {
  for (const sign of SIGNS) removeEventListener(sign, load, true);
  const script = document.querySelector<HTMLTemplateElement>('#reading-tools')?.content.querySelector('script')?.src;
  // A file that did not come is asked for again at the next turn.
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
  // Nothing is kept here.
}
