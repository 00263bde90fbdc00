// A copy of its own: a module that is shared would be a file to fetch on every page that has it in itself.
import { savedChoices } from './save-choices.ts?own';
import './save-position.ts';
import { offerSearchForMissingNote } from './missing-note.ts';
import { switchEditionInPlace } from './switch-edition.ts';

/** What React draws, in a file of its own. */
interface Drawings {
  drawNoteTools(): void;
  drawMarking(wasAskedFor: boolean): void;
}

/** Draws something of React at the first sign that it is wanted, and tries again at the next when its file does not come. */
function onDemand(signs: readonly string[], draw: () => Promise<void>, isWanted: (target: unknown) => boolean): void {
  const turn = ({ target }: Pick<Event, 'target'>): void => {
    if (!isWanted(target)) return;
    for (const sign of signs) document.removeEventListener(sign, turn);
    draw().catch(listen);
  };
  const listen = (): void => {
    for (const sign of signs) document.addEventListener(sign, turn, { passive: true });
  };
  listen();
  // The reader may have come there before this did.
  turn({ target: null });
}

/**
 * What script adds to the reading page once the reader has turned to it. Small by itself; what React draws comes with
 * `fetchDrawings`, when it is wanted.
 */
export function addReadingTools(fetchDrawings: () => Promise<Drawings>): void {
  onDemand(
    ['pointerover', 'pointerdown', 'focusin', 'change'],
    async () => (await fetchDrawings()).drawNoteTools(),
    (target) =>
      target instanceof Element
        ? target.closest('details.note') !== null
        : document.querySelector('details.note:is(:hover, :focus-within)') !== null,
  );

  let isAskedFor = false;
  onDemand(
    ['click', 'selectionchange'],
    async () => (await fetchDrawings()).drawMarking(isAskedFor),
    (target) => {
      if (target instanceof Element) isAskedFor = target.closest('[data-mark]') !== null;
      else isAskedFor ||= document.querySelector('[data-mark]:is(:active, :focus)') !== null;
      return isAskedFor || selectsInReport() || hasMarks();
    },
  );

  switchEditionInPlace();
  offerSearchForMissingNote();

  // A switch may have been turned before this came.
  for (const radio of document.querySelectorAll<HTMLInputElement>('.choices input:checked')) {
    const asked = new URLSearchParams(location.search).get(radio.name) ?? savedChoices()[radio.name];
    const isAsItCame = asked === undefined ? radio.defaultChecked : radio.value === asked;
    if (!isAsItCame) radio.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // A page that comes back as it was left shows what was chosen on other pages since, unless its address asks for something.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    for (const [name, value] of Object.entries(savedChoices())) {
      const radio = document.querySelector<HTMLInputElement>(`.choices #${CSS.escape(`${name}-${value}`)}`);
      if (!radio || radio.checked || new URLSearchParams(location.search).has(name)) continue;
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

function selectsInReport(): boolean {
  const selection = getSelection();
  return (
    selection !== null && !selection.isCollapsed && selection.anchorNode?.parentElement?.closest('.passages') != null
  );
}

function hasMarks(): boolean {
  try {
    return /"mark"/.test(localStorage.getItem('notebook') ?? '');
  } catch {
    return false;
  }
}
