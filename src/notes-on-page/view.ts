/**
 * What readers see besides marked words: a line that says how many notes there are and that the paper did not write them,
 * the list of them in the order of the text, and the note that is open. All of it is in one shadow root before the body: no
 * style of the page means it there, and the keyboard and screen readers come to it first, as to a way into the text.
 */

import { cardPlace, NARROW } from './card-place.ts';
import { button, element } from './element.ts';
import type { Mark } from './marks.ts';
import { type As, noteParts } from './note-view.ts';
import { fill, type NotesFile, type PageNote } from './notes-file.ts';
import { type Theme, viewStyle } from './style.ts';

export interface ViewOptions {
  readonly file: NotesFile;
  readonly as: As;
  /** Whether the notes are printed after the page. */
  readonly prints: boolean;
  readonly isHidden: boolean;
  /** Called with the marks that the reader has turned to. */
  readonly onLight: (marks: readonly Mark[]) => void;
  readonly onHide: (isHidden: boolean) => void;
}

/** What is on the page now. */
export interface Shown {
  readonly marks: readonly Mark[];
  /** How many notes have found their place. */
  readonly count: number;
  readonly report: Element;
  readonly theme: Theme;
}

/** How a note was turned to: from the list or another note, so that its words may be out of sight; with others on its words. */
interface Turn {
  readonly isFromAfar?: boolean;
  readonly others?: readonly Mark[];
}

export function createView({ file, prints, onLight, onHide, ...initial }: ViewOptions) {
  const { words, language: lang, direction: dir } = file;
  const counted = new Intl.PluralRules(lang || 'en');
  let { as, isHidden } = initial;
  let shown: Shown | undefined;
  let open: Mark | undefined;
  let cameFrom: Element | null = null;
  const sheet = new CSSStyleSheet();
  const host = document.createElement('annotated-notes');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];

  const summary = element('summary');
  const found = element('p');
  const list = element('ol');
  const whose = () => element('p', { class: 'whose' }, words.whose);
  const panel = element('details', { class: 'box' }, summary, whose(), found, choiceOfTime(), list);
  const hider = button('', () => {
    close();
    panel.open = false;
    isHidden = !isHidden;
    onHide(isHidden);
  });
  hider.className = 'box';
  const card = element('div', { class: 'box card', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' });
  card.hidden = true;
  const bar = element('div', { class: 'bar' }, panel, hider);
  const layer = element('div', { class: 'layer', role: 'region', 'aria-label': words.region, lang, dir }, bar, card);
  const paper = element('div', { class: 'paper', lang, dir });
  root.append(layer, paper);
  panel.addEventListener('toggle', () => {
    if (panel.open) close();
    else if (!open) onLight([]);
  });

  function choiceOfTime(): HTMLElement {
    const choices = [
      ['then', words.onTheDay],
      ['now', words.now],
    ] as const;
    return element(
      'fieldset',
      { 'aria-label': words.asOf },
      ...choices.map(([value, label]) => {
        const input = element('input', { type: 'radio', name: 'as' });
        input.checked = value === as;
        input.addEventListener('change', () => {
          as = value;
        });
        return element('label', {}, input, label);
      }),
    );
  }

  const marksOf = (note: PageNote): Mark[] => shown?.marks.filter(({ target }) => target.note === note) ?? [];

  function draw({ marks, count }: Shown): void {
    layer.hidden = count === 0;
    panel.hidden = isHidden;
    hider.textContent = isHidden ? words.show : words.hide;
    summary.replaceChildren(
      fill(words.count[counted.select(count)] || words.count.other, { notes: count }),
      element('small', {}, words.notThePaper),
    );
    found.textContent = fill(words.found, { found: count, all: file.notes.length });
    list.replaceChildren(
      ...marks.map((mark) => {
        const { kind, title } = mark.target.note;
        const item = button(title, () => openNote(mark, { isFromAfar: true }));
        item.append(element('small', {}, `${kind}: `, element('bdi', {}, `“${mark.text}”`)));
        item.addEventListener('focus', () => {
          onLight([mark]);
          bringIntoSight(mark, panel.getBoundingClientRect().top);
        });
        return element('li', {}, item);
      }),
    );
  }

  /** Scrolls so that words are in the upper part of what is free of the window. */
  function bringIntoSight({ range }: Mark, free: number): void {
    const { top, bottom } = range.getBoundingClientRect();
    if (top > 60 && bottom < free - 16) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    scrollBy({ top: range.getBoundingClientRect().top - free / 3, behavior: 'instant' });
  }

  /** Opens a note at one of its places. */
  function openNote(mark: Mark, { isFromAfar, others = [] }: Turn = {}): void {
    const { note } = mark.target;
    cameFrom = open ? cameFrom : root.activeElement ? summary : document.activeElement;
    open = mark;
    card.replaceChildren(
      element('h2', { id: 'title' }, element('small', {}, note.kind), note.title),
      ...noteParts(note, file, as),
      ...others.map((other) => button(`${words.also}: ${other.target.note.title}`, () => openNote(other))),
      element(
        'div',
        { class: 'steps' },
        button(words.previous, () => step(-1)),
        button(words.next, () => step(1)),
        button(words.close, close),
      ),
    );
    card.hidden = panel.open = false;
    onLight(marksOf(note));
    const isSheet = matchMedia(NARROW).matches;
    if (isSheet || isFromAfar) bringIntoSight(mark, innerHeight - (isSheet ? card.offsetHeight : 0));
    place();
    card.scrollTop = 0;
    card.focus({ preventScroll: true });
  }

  /** After the last note comes the first. */
  function step(by: number): void {
    const { marks = [] } = shown ?? {};
    const at = marks.findIndex(({ target }) => target === open?.target);
    const next = marks.at((at + by) % marks.length);
    if (next) openNote(next, { isFromAfar: true });
  }

  function place(): void {
    if (!open || !shown) return;
    const { left, top } = cardPlace(
      open.range.getBoundingClientRect(),
      shown.report.getBoundingClientRect(),
      card.getBoundingClientRect(),
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    card.style.inset = `${top}px auto auto ${left}px`;
  }

  function close(): void {
    if (!open) return;
    const hadFocus = root.activeElement;
    open = undefined;
    card.hidden = true;
    onLight([]);
    if (hadFocus) (cameFrom as HTMLElement | null)?.focus({ preventScroll: true });
  }

  /** Puts all of it in its place, which a page may have cleared, and on top. */
  function raise(): void {
    const { documentElement, body } = document;
    if (!host.isConnected) documentElement.insertBefore(host, body);
    if ('popover' in layer && !layer.matches(':popover-open')) {
      layer.popover = 'manual';
      layer.showPopover();
    }
  }

  return {
    host,
    openNote,
    close,
    place,
    raise,
    show: (next: Shown): void => {
      if (shown?.theme !== next.theme) sheet.replaceSync(viewStyle(next.theme));
      shown = next;
      open = (open && marksOf(open.target.note)[0]) ?? open;
      raise();
      draw(next);
      place();
    },
    /** Closes the note, or else the list. */
    stepBack: (): void => {
      if (open) close();
      else if (panel.open) {
        panel.open = false;
        summary.focus();
      }
    },
    /** Puts the notes after the page, for print, and takes them away again. */
    print: (isPrinting: boolean): void => {
      if (!prints || !shown) return;
      host.remove();
      const notes = new Set(isPrinting ? shown.marks.map(({ target }) => target.note) : []);
      paper.replaceChildren(
        whose(),
        ...[...notes].map((note) =>
          element('section', {}, element('h2', {}, note.title), ...noteParts(note, file, as)),
        ),
      );
      if (isPrinting) document.documentElement.append(host);
      else raise();
    },
  };
}
