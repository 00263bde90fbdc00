/**
 * Opens notes on the reading page: a mention opens its note in place, without a jump, or in a sheet where there is no
 * margin; Back closes it; words and note highlight each other; “all open” really opens the notes, for screen readers too.
 * Without script a mention is a link that the browser follows, opening the note there.
 */

import { closeSheet, isSheetOpen, openSheet, putAway } from './note-sheet.ts';

const noteAt = (hash: string): HTMLDetailsElement | null =>
  document.getElementById(hash.slice(1))?.closest<HTMLDetailsElement>('details.note') ?? null;

const allNotes = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details.note');

const inMargin = matchMedia('(width >= 64rem)');

/** Without it CSS cannot show a list that is closed, so that in the margin the lists have to be open. */
const showsClosed = CSS.supports('selector(::details-content)');

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const target = event.target as Element;
  const link = target.closest<HTMLAnchorElement>('a[href^="#note-"]');
  const note = link ? noteAt(link.hash) : neighbourOf(target.closest<HTMLElement>('.note [data-step]'));
  if (!note) return;
  event.preventDefault();
  const hash = `#${note.querySelector('.body')?.id}`;
  if (isSheetOpen()) history.replaceState(history.state, '', hash);
  else if (location.hash !== hash) {
    // The reader who closes a sheet with Back stays where the text has followed its notes.
    history.scrollRestoration = inMargin.matches ? 'auto' : 'manual';
    history.pushState({ opened: true }, '', hash);
  }
  show(note, link?.matches('.mention') ? link : undefined);
}

/** The note that a button for the next or previous one leads to; after the last comes the first. */
function neighbourOf(button: HTMLElement | null): HTMLDetailsElement | undefined {
  if (!button) return undefined;
  const notes = [...allNotes()];
  const at = notes.findIndex((note) => note.contains(button));
  return notes.at((at + Number(button.dataset.step)) % notes.length);
}

/** Pixels that the bar of switches covers at the top of the window, with some space to spare. */
const COVERED = 72;

/** Opens a note and brings it into view. */
function show(note: HTMLDetailsElement, words?: HTMLElement): void {
  if (!inMargin.matches && !everyNoteIsOpen()) {
    openSheet(note, words);
    return;
  }
  note.open = true;
  // Measuring now would have the page laid out twice before the note is seen.
  requestAnimationFrame(() => bringIntoView(note));
}

/** In the margin as far as the note's end, but never so far that the paragraph beside it scrolls out of sight. */
function bringIntoView(note: HTMLDetailsElement): void {
  if (!note.open) return;
  note.querySelector('summary')?.focus({ preventScroll: true });
  const { top, bottom } = note.getBoundingClientRect();
  if (everyNoteIsOpen()) {
    if (top < COVERED || bottom > innerHeight) note.scrollIntoView();
    return;
  }
  const paragraph = note.closest('.passage') ?? note;
  const hidden = top < COVERED ? top - COVERED : Math.max(0, bottom + 16 - innerHeight);
  scrollBy({ top: Math.min(hidden, paragraph.getBoundingClientRect().top - COVERED) });
}

/** Opens the note that the address names; when it names none, closes all notes unless all are to stay open. */
function matchAddress(): void {
  const note = noteAt(location.hash);
  if (note) {
    if (inMargin.matches || everyNoteIsOpen()) note.open = true;
    else openSheet(note);
  } else if (!everyNoteIsOpen()) {
    putAway();
    history.scrollRestoration = 'auto';
    for (const open of document.querySelectorAll<HTMLDetailsElement>('details.note[open]')) open.open = false;
  }
}

const everyNoteIsOpen = (): boolean => document.querySelector<HTMLInputElement>('#notes-open')?.checked ?? false;

/** Notes share a `name`, so that opening one closes another; while all are to stay open, they lose it. */
function applyDensity(): void {
  const every = everyNoteIsOpen();
  const asked = noteAt(location.hash);
  putAway();
  for (const note of allNotes()) {
    if (every) note.removeAttribute('name');
    note.open = every || note === asked;
    if (!every) note.setAttribute('name', 'note');
  }
  openLists();
}

function openLists(): void {
  const open = everyNoteIsOpen() || (!showsClosed && inMargin.matches);
  for (const list of document.querySelectorAll<HTMLDetailsElement>('.list')) list.open = open;
}

function light({ target }: Event): void {
  if (!(target instanceof Element)) return;
  const name =
    target.closest<HTMLAnchorElement>('a.mention')?.hash.replace('#note-', '') ??
    target.closest('details.note')?.querySelector('.body')?.id.replace('note-', '');
  for (const lit of document.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (name === undefined) return;
  if (target.closest('a.mention')) noteAt(`#note-${name}`)?.setAttribute('data-lit', '');
  else
    for (const mention of document.querySelectorAll(`a.mention[href="#note-${name}"]`))
      mention.setAttribute('data-lit', '');
}

document.addEventListener('click', follow);
document.addEventListener('pointerover', light);
document.addEventListener('focusin', light);
addEventListener('hashchange', matchAddress);
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || everyNoteIsOpen()) return;
  if (isSheetOpen()) {
    closeSheet();
    return;
  }
  const open = document.querySelector<HTMLDetailsElement>('details.note[open]');
  if (!open) return;
  open.open = false;
  if (open.contains(document.activeElement)) open.querySelector('summary')?.focus();
});
inMargin.addEventListener('change', () => {
  putAway();
  openLists();
});
for (const radio of document.querySelectorAll('input[name="notes"]')) radio.addEventListener('change', applyDensity);
if (everyNoteIsOpen()) applyDensity();
else {
  // What a click has opened without this script stays where it is (`reading-page.ts`).
  if (!showsClosed) openLists();
  if (noteAt(location.hash) && document.documentElement.dataset.followed === undefined) matchAddress();
}
