/**
 * The browser's side of the writers' tools, an app in Astro's toolbar: says whether the words selected in the report
 * occur in one place, creates the file of a note for them, and lists the notes that no longer have a place.
 */

import { defineToolbarApp } from 'astro/toolbar';
import { paragraphsHere, stretchOf, textOf } from '../client/report-ranges.ts';

/** Words that the writer has selected, and where. */
export interface Selected {
  readonly slug: string;
  readonly quote: string;
  /** The text of the paragraph before the words. */
  readonly before: string;
}
/** Whether a note can be made for the selected words. */
export interface Looked {
  readonly quote: string;
  readonly fits: boolean;
  readonly said: string;
}
export interface Wanted extends Selected {
  readonly kind: string;
  readonly name: string;
}
export interface Written {
  readonly done: boolean;
  readonly said: string;
}
/** A note that has no place in the report, and the words there that come nearest. */
export interface Lost {
  readonly file: string;
  readonly quote: string;
  readonly why: string;
  readonly nearest: string | undefined;
}
export interface State {
  readonly kinds: readonly string[];
  readonly lost: readonly Lost[];
}

const STYLE = `
  astro-dev-toolbar-window { max-block-size: 80vh; overflow: auto; }
  h2 { margin: 0; font-size: 1.1rem; color: #fff; }
  h3 { margin: 1rem 0 0.25rem; font-size: 0.95rem; color: #fff; }
  p { margin: 0.4rem 0; }
  q, b { color: #fff; }
  form { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; margin: 0.75rem 0; }
  label { display: grid; gap: 0.2rem; font-size: 0.85rem; }
  input, select, button { font: inherit; padding: 0.35rem 0.5rem; border: 1px solid #788; border-radius: 0.3rem; background: #13151a; color: #fff; }
  input, select { box-sizing: border-box; block-size: 2.25rem; }
  button { background: #fff; color: #13151a; cursor: pointer; }
  button:disabled { opacity: 0.5; cursor: not-allowed; }
  li { margin-block-end: 0.6rem; }
  code { overflow-wrap: anywhere; }
`;

export default defineToolbarApp({
  init(canvas, app, server) {
    const slug = location.pathname.match(/\/articles\/([a-z0-9-]+)\//)?.[1] ?? '';
    const frame = document.createElement('astro-dev-toolbar-window');
    const style = document.createElement('style');
    style.textContent = STYLE;
    const [quote, found, kind, name, write, outcome, lost] = [
      make('p', { textContent: slug === '' ? 'Open a report to write a note on it.' : 'Select words in the report.' }),
      make('output', {}),
      make('select', {}),
      make('input', { placeholder: 'from the words if left empty', autocomplete: 'off' }),
      make('button', { textContent: 'Write the note', type: 'submit', disabled: true }),
      make('output', {}),
      make('ul', {}),
    ] as const;
    const form = make('form', {});
    form.append(labelled('Kind', kind), labelled('Name', name), write);
    const none = make('p', { textContent: 'Every note has a place.' });
    frame.append(make('h2', { textContent: 'Notes' }), quote, found, form, outcome);
    frame.append(make('h3', { textContent: 'Without a place' }), none, lost);
    canvas.append(style, frame);

    let selected: Selected | undefined;
    document.addEventListener('selectionchange', () => {
      const selection = getSelection();
      // A click on a button here clears the selection, but the writer still means those words.
      if (selection === null || selection.isCollapsed) return;
      const at = stretchOf(selection.getRangeAt(0));
      const paragraph = at && paragraphsHere()[at.paragraph];
      if (!at || !paragraph) return;
      const text = textOf(paragraph);
      selected = { slug, quote: text.slice(at.start, at.end), before: text.slice(0, at.start) };
      server.send<Selected>('notes:look', selected);
    });
    server.on<Looked>('notes:looked', (looked) => {
      if (looked.quote !== selected?.quote) return;
      quote.replaceChildren(make('q', { textContent: looked.quote }));
      found.textContent = looked.said;
      write.disabled = !looked.fits;
      outcome.textContent = '';
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (selected) server.send<Wanted>('notes:write', { ...selected, kind: kind.value, name: name.value.trim() });
    });
    server.on<Written>('notes:written', ({ done, said }) => {
      outcome.textContent = said;
      if (done) name.value = '';
    });
    server.on<State>('notes:state', ({ kinds, lost: missing }) => {
      if (kind.options.length === 0)
        kind.append(...kinds.map((value) => new Option(value, value, value === 'background')));
      none.hidden = missing.length > 0;
      lost.replaceChildren(...missing.map(asItem));
      app.toggleNotification({ state: missing.length > 0, level: 'warning' });
    });
    server.send('notes:ask', {});
  },
});

function asItem({ file, quote, why, nearest }: Lost): HTMLLIElement {
  const item = make('li', {});
  item.append(make('code', { textContent: file }), make('br', {}), make('q', { textContent: quote }), `: ${why}. `);
  if (nearest !== undefined) item.append('Nearest: ', make('q', { textContent: nearest }));
  return item;
}

function labelled(words: string, field: HTMLElement): HTMLLabelElement {
  const label = make('label', { textContent: words });
  label.append(field);
  return label;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
