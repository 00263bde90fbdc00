/**
 * Adds the interactive tools of the reading page once the reader first interacts with it. Small in itself: what React
 * draws is fetched only when it is wanted.
 */

// `?own` makes a separate copy. A shared module would become a file that pages which now inline it had to fetch.
import { savedChoices } from './save-choices.ts?own';
import './save-position.ts';
import { offerSearchForMissingNote } from './missing-note.ts';
import { switchEditionInPlace } from './switch-edition.ts';

/** The tools that React draws, in a file of their own. */
interface Drawings {
  drawNoteTools(): void;
  drawMarking(wasAskedFor: boolean): void;
}

/**
 * Draws something with React at the first sign that it is wanted; if its file fails to load, tries again at the next
 * sign.
 */
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
  // The reader may have got there before this script did.
  turn({ target: null });
}

/** Adds the tools; `fetchDrawings` loads what React draws, when it is wanted. */
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

  // A switch may have been changed before this script arrived.
  for (const radio of document.querySelectorAll<HTMLInputElement>('.choices input:checked')) {
    const asked = new URLSearchParams(location.search).get(radio.name) ?? savedChoices()[radio.name];
    const isAsItCame = asked === undefined ? radio.defaultChecked : radio.value === asked;
    if (!isAsItCame) radio.dispatchEvent(new Event('change', { bubbles: true }));
  }

  // A page restored as it was left takes up choices made on other pages since, unless its address asks otherwise.
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
