/** Shows the notes of one article on another site’s page, and takes them away again without a trace. */

import { PAGE_NOTES } from '../contracts.ts';
import { themeAround } from './ground.ts';
import { type Mark, marksFor } from './marks.ts';
import type { As } from './note-view.ts';
import { readNotesFile } from './notes-file.ts';
import { type Placing, placeNotes } from './place-notes.ts';
import { isThePages, marksAt, watchPresses } from './pointer.ts';
import { reportOnPage } from './report-on-page.ts';
import { PAGE_STYLE, POINTER_STYLE, type Theme } from './style.ts';
import { createView } from './view.ts';
import { watchPage } from './watch-page.ts';

export interface Settings {
  /** A selector of the element that holds the report; found by the quotes when there is none. */
  readonly root?: string | undefined;
  readonly as: As;
  /** The theme of the page; told by the ground under the report when there is none. */
  readonly theme?: Theme | undefined;
  /** Whether the notes are printed after the page. */
  readonly prints: boolean;
}

/** What a page is told of its notes, in `window.annotatedNotes` and with the event `annotated-notes`. */
interface Told {
  readonly article: string;
  readonly placed: readonly { note: string; exact: string; status: string; score: number }[];
  readonly refused: readonly { note: string; exact: string; reason: string }[];
}

declare global {
  interface Window {
    annotatedNotes?: Told & { readonly remove: () => void };
  }
}

/** Shows notes until `window.annotatedNotes.remove()` is called. Throws when `value` is no file of notes. */
export function start(value: unknown, settings: Settings): void {
  const file = readNotesFile(value);
  window.annotatedNotes?.remove();
  const ending = new AbortController();
  const { signal } = ending;
  const [inPage, overWords] = [new CSSStyleSheet(), new CSSStyleSheet()];
  inPage.replaceSync(PAGE_STYLE);
  overWords.replaceSync(POINTER_STYLE);
  overWords.disabled = true;

  const painted = marksFor();
  let marks: readonly Mark[] = [];
  let read: string | undefined;
  let isHidden = isRemembered();
  const view = createView({
    ...settings,
    file,
    isHidden,
    onLight: painted.light,
    onHide: (hides) => {
      isHidden = hides;
      remember(hides);
      read = undefined;
      lookNow();
    },
  });

  document.adoptedStyleSheets = [...document.adoptedStyleSheets, inPage, overWords];

  function look(): void {
    const before = reportOnPage(file.notes, settings.root);
    if (before.key === read && marks.every(({ range, text }) => `${range}` === text)) {
      view.raise();
      return;
    }
    // Elements around words go now, and with them the text nodes in them.
    painted.clear();
    const { element, blocks, words, key } = reportOnPage(file.notes, settings.root);
    const placing = placeNotes(words, file.notes);
    marks = isHidden ? [] : painted.show(placing.placed, blocks);
    read = key;
    const count = new Set(placing.placed.map(({ note }) => note)).size;
    view.show({ marks, count, report: element, theme: settings.theme ?? themeAround(element) });
    tell(placing);
  }

  function tell({ placed, refused }: Placing): void {
    const detail: Told = {
      article: file.article,
      placed: placed.map(({ note, exact, status, score }) => ({ note: note.name, exact, status, score })),
      refused: refused.map(({ note, exact, reason }) => ({ note: note.name, exact, reason })),
    };
    window.annotatedNotes = { ...detail, remove };
    document.dispatchEvent(new CustomEvent(PAGE_NOTES, { detail }));
  }

  function remove(): void {
    ending.abort();
    painted.clear();
    view.host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== inPage && one !== overWords);
    delete window.annotatedNotes;
  }

  const press = (event: MouseEvent): void => {
    if (event.target === view.host) return;
    const [first, ...others] = marksAt(marks, event);
    if (!first) view.close();
    else if (!isThePages(event)) view.openNote(first, { others });
  };
  const point = (event: PointerEvent): void => {
    const isOver = event.target !== view.host && !isThePages(event) && marksAt(marks, event).length > 0;
    if (overWords.disabled === isOver) overWords.disabled = !isOver;
  };
  const lookNow = watchPage(look, painted.yield, signal);
  watchPresses(press, signal);
  document.addEventListener('pointermove', point, { signal, passive: true });
  document.addEventListener('scroll', view.place, { signal, passive: true, capture: true });
  addEventListener('resize', view.place, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && view.stepBack(), { signal });
  addEventListener('beforeprint', () => view.print(true), { signal });
  addEventListener('afterprint', () => view.print(false), { signal });
}

/** Storage may be forbidden; then nothing is remembered. */
function isRemembered(): boolean {
  try {
    return localStorage.getItem(PAGE_NOTES) === 'hidden';
  } catch {
    return false;
  }
}

function remember(isHidden: boolean): void {
  try {
    if (isHidden) localStorage.setItem(PAGE_NOTES, 'hidden');
    else localStorage.removeItem(PAGE_NOTES);
  } catch {}
}
