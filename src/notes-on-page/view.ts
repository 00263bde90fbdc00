/**
 * What readers see besides marked words: a button that says how many notes there are and whose, a list of them in the
 * order of the text, and the note that is open. All of it is in one shadow root before the body, where no style of the page
 * means it, and where it is the first thing that the keyboard and screen readers come to, as a way into the text.
 */

import { cardPlace, NARROW, scrollToSee } from './card-place.ts';
import { button, element } from './element.ts';
import type { Mark } from './marks.ts';
import { type As, noteParts } from './note-view.ts';
import type { NotesFile, PageNote } from './notes-file.ts';
import type { Phrases } from './phrases.ts';
import { type Theme, viewStyle } from './style.ts';

export interface ViewOptions {
  readonly file: NotesFile;
  readonly lang: string;
  readonly words: Phrases;
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

export type View = ReturnType<typeof createView>;

export function createView({ file, lang, words, prints, onLight, onHide, ...initial }: ViewOptions) {
  let { as, isHidden } = initial;
  let shown: Shown | undefined;
  let open: Mark | undefined;
  let cameFrom: HTMLElement | null = null;
  const sheet = new CSSStyleSheet();
  const host = document.createElement('annotated-notes');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];

  const barButton = button('', () => (isHidden ? hide(false) : toggleList()), { 'aria-expanded': 'false' });
  const bar = element('div', { class: 'bar' }, barButton);
  const list = element('ol');
  const found = element('p');
  const panel = element(
    'div',
    { class: 'panel', hidden: '' },
    element('p', { class: 'whose' }, words.whose(file.by, file.publisher)),
    found,
    choiceOfTime(),
    button(words.hide, () => hide(true)),
    list,
  );
  const card = element('div', { class: 'card', role: 'dialog', tabindex: '-1', hidden: '', lang: file.language });
  const layer = element('div', { class: 'layer', role: 'region', 'aria-label': words.region, lang, dir: words.dir });
  layer.append(bar, panel, card);
  const paper = element('div', { class: 'paper', lang: file.language });
  root.append(layer);

  function choiceOfTime(): HTMLElement {
    const choice = (value: As, label: string) => {
      const input = element('input', { type: 'radio', name: 'as', value });
      input.checked = value === as;
      input.addEventListener('change', () => {
        as = value;
        if (open) fill(open);
      });
      return element('label', {}, input, label);
    };
    return element(
      'fieldset',
      { role: 'radiogroup', 'aria-label': words.asOf },
      choice('then', words.onTheDay(file.day)),
      choice('now', words.now),
    );
  }

  function hide(hides: boolean): void {
    close();
    if (!panel.hidden) toggleList();
    isHidden = hides;
    onHide(hides);
    draw();
    barButton.focus();
  }

  function toggleList(): void {
    panel.hidden = !panel.hidden;
    barButton.ariaExpanded = String(!panel.hidden);
    if (panel.hidden) onLight(open ? marksOf(open.target.note) : []);
    else close();
  }

  const marksOf = (note: PageNote): Mark[] => shown?.marks.filter(({ target }) => target.note === note) ?? [];

  function draw(): void {
    const { marks = [], count = 0 } = shown ?? {};
    layer.hidden = count === 0;
    barButton.replaceChildren(isHidden ? words.show : words.count(count), element('small', {}, words.notThePaper));
    found.textContent = words.found(count, file.notes.length);
    list.replaceChildren(
      ...marks.map((mark) => {
        const { note } = mark.target;
        const item = button(note.title, () => openNote(mark, { isAsked: true }));
        item.append(element('small', {}, `${kindOf(note)}: “${mark.range.toString().replace(/\s+/g, ' ')}”`));
        item.addEventListener('focus', () => {
          onLight([mark]);
          bringIntoSight(mark, innerHeight);
        });
        return element('li', {}, item);
      }),
    );
    if (!prints) return;
    const all = new Set(isHidden ? [] : marks.map(({ target }) => target.note));
    paper.replaceChildren(
      element('h2', {}, words.region),
      element('p', {}, words.whose(file.by, file.publisher)),
      ...[...all].map((note) =>
        element('section', {}, element('h3', {}, note.title), ...noteParts(note, file, words, as)),
      ),
    );
  }

  const kindOf = ({ kind }: PageNote): string =>
    (Object.hasOwn(words.kinds, kind) ? words.kinds[kind] : undefined) ?? words.note;

  function bringIntoSight({ range }: Mark, free: number): void {
    const at = range.startContainer.parentElement;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) at?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const by = scrollToSee(range.getBoundingClientRect(), free);
    if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
  }

  /**
   * Opens a note at one of its places. `isAsked`: from the list or from another note, so that its words may have to be
   * brought into sight; `others` explain some of the same words.
   */
  function openNote(
    mark: Mark,
    { isAsked = false, others = [] }: { isAsked?: boolean; others?: readonly Mark[] } = {},
  ): void {
    if (open?.target.note !== mark.target.note || others.length > 0) {
      if (!open) cameFrom = (root.activeElement ?? document.activeElement) as HTMLElement | null;
      open = mark;
      fill(mark, others);
    }
    card.hidden = false;
    panel.hidden = true;
    barButton.ariaExpanded = 'false';
    onLight(marksOf(mark.target.note));
    const isSheet = matchMedia(NARROW).matches;
    if (isSheet || isAsked) bringIntoSight(mark, isSheet ? innerHeight - card.offsetHeight : innerHeight);
    place();
    card.scrollTop = 0;
    card.focus({ preventScroll: true });
  }

  function fill(mark: Mark, others: readonly Mark[] = []): void {
    const { note } = mark.target;
    const heading = element('h2', { id: 'title' }, element('small', { lang }, kindOf(note)), note.title);
    card.setAttribute('aria-labelledby', 'title');
    card.replaceChildren(
      heading,
      ...noteParts(note, file, words, as),
      ...(others.length > 0
        ? [
            element('p', { lang }, `${words.also}:`),
            ...others.map((other) => button(other.target.note.title, () => openNote(other))),
          ]
        : []),
      element(
        'div',
        { class: 'steps', lang },
        button(words.previous, () => step(-1)),
        button(words.next, () => step(1)),
        button(words.close, close),
      ),
    );
  }

  /** After the last note comes the first. */
  function step(by: number): void {
    const marks = shown?.marks ?? [];
    const at = marks.findIndex(({ target }) => target === open?.target);
    const next = marks[(at + by + marks.length) % marks.length];
    if (next) openNote(next, { isAsked: true });
  }

  function place(): void {
    if (!open || card.hidden || !shown) return;
    const isSheet = matchMedia(NARROW).matches;
    const { left, top } = cardPlace(
      open.range.getBoundingClientRect(),
      shown.report.getBoundingClientRect(),
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    card.style.inset = isSheet ? '' : `${top}px auto auto ${left}px`;
  }

  function close(): void {
    if (!open) return;
    const hadFocus = root.activeElement !== null;
    open = undefined;
    card.hidden = true;
    onLight([]);
    if (!hadFocus) return;
    const back = cameFrom?.isConnected && cameFrom !== document.body ? cameFrom : undefined;
    // A list that is closed cannot take the focus.
    if (back && panel.contains(back)) barButton.focus();
    else if (back) back.focus({ preventScroll: true });
    else (root.activeElement as HTMLElement | null)?.blur();
  }

  function stepBack(): void {
    if (open) close();
    else if (!panel.hidden) {
      toggleList();
      barButton.focus();
    }
  }

  const raise = (): void => {
    if (!host.isConnected) document.documentElement.insertBefore(host, document.body);
    if ('popover' in layer && !layer.matches(':popover-open')) layer.showPopover();
  };
  if ('popover' in layer) layer.popover = 'manual';

  return {
    host,
    openNote,
    close,
    stepBack,
    place,
    show: (next: Shown): void => {
      if (shown?.theme !== next.theme) sheet.replaceSync(viewStyle(next.theme));
      shown = next;
      raise();
      const still = open && marksOf(open.target.note)[0];
      if (still) open = still;
      draw();
      place();
    },
    raise,
    /** Puts the list of notes after the page, for print, and takes it away again. */
    print: (isPrinting: boolean): void => {
      if (!prints) return;
      if (isPrinting) {
        root.append(paper);
        document.documentElement.append(host);
      } else {
        paper.remove();
        document.documentElement.insertBefore(host, document.body);
        raise();
      }
    },
  };
}
