/**
 * Opens notes on the reading page: a mention opens its note in place, without a jump; Back closes it; words and note
 * highlight each other; “all open” really opens the notes, for screen readers too. Without script a mention is a link
 * that the browser follows, opening the note there.
 */

const noteAt = (hash: string): HTMLDetailsElement | null =>
  document.getElementById(hash.slice(1))?.closest<HTMLDetailsElement>('details.note') ?? null;

const allNotes = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details.note');

const inMargin = matchMedia('(width >= 64rem)');

function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#note-"]');
  const note = link && noteAt(link.hash);
  if (!link || !note) return;
  event.preventDefault();
  if (location.hash !== link.hash) history.pushState(null, '', link.hash);
  show(note);
}

/** Pixels that the bar of switches covers at the top of the window, with some space to spare. */
const COVERED = 72;

/**
 * Opens a note and brings it into view: to the top of the window where notes stand in the text; in the margin as far as
 * the note's end, but never so far that the paragraph beside it scrolls out of sight.
 */
function show(note: HTMLDetailsElement): void {
  note.open = true;
  note.querySelector('summary')?.focus({ preventScroll: true });
  const { top, bottom } = note.getBoundingClientRect();
  if (!inMargin.matches) {
    if (top < 0 || bottom > innerHeight) note.scrollIntoView();
    return;
  }
  const paragraph = note.closest('.passage') ?? note;
  const hidden = top < COVERED ? top - COVERED : Math.max(0, bottom + 16 - innerHeight);
  scrollBy({ top: Math.min(hidden, paragraph.getBoundingClientRect().top - COVERED) });
}

/** Opens the note that the address names; when it names none, closes all notes unless all are to stay open. */
function matchAddress(): void {
  const note = noteAt(location.hash);
  if (note) note.open = true;
  else if (!everyNoteIsOpen())
    for (const open of document.querySelectorAll<HTMLDetailsElement>('details.note[open]')) open.open = false;
}

const everyNoteIsOpen = (): boolean => document.querySelector<HTMLInputElement>('#notes-open')?.checked ?? false;

/** Notes share a `name`, so that opening one closes another; while all are to stay open, they lose it. */
function applyDensity(): void {
  const every = everyNoteIsOpen();
  const asked = noteAt(location.hash);
  for (const note of allNotes()) {
    if (every) note.removeAttribute('name');
    note.open = every || note === asked;
    if (!every) note.setAttribute('name', 'note');
  }
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
addEventListener('keydown', (event) => {
  const open =
    event.key === 'Escape' && !everyNoteIsOpen()
      ? document.querySelector<HTMLDetailsElement>('details.note[open]')
      : null;
  if (!open) return;
  open.open = false;
  if (open.contains(document.activeElement)) open.querySelector('summary')?.focus();
});
for (const radio of document.querySelectorAll('input[name="notes"]')) radio.addEventListener('change', applyDensity);
if (everyNoteIsOpen()) applyDensity();
else if (noteAt(location.hash)) matchAddress();
