/** Draws the React tools of the reading page: those of the notes, and those for marking passages. */

import { createRoot } from 'react-dom/client';
import Marking from './marking/Marking.island.tsx';
import marking from './marking/marking.css?inline';
import NoteTools from './note/NoteTools.island.tsx';
import noteTools from './note/note-tools.css?inline';

/**
 * Draws the tools of every note on the page. The server draws nothing in their place, so there is nothing to hydrate.
 */
export function drawNoteTools(): void {
  adopt(noteTools);
  createRoot(document.createElement('div')).render(<NoteTools />);
}

/** Draws the tools for marking passages, and the passages marked before. */
export function drawMarking(wasAskedFor: boolean): void {
  adopt(marking);
  const article = document.querySelector<HTMLElement>('article[data-headline]');
  const listPlace = document.createElement('section');
  listPlace.className = 'own-marks';
  document.querySelector('.passages')?.after(listPlace);
  const place = document.createElement('div');
  place.className = 'own-marking';
  document.body.append(place);
  const path = location.pathname.replace(/^(.*\/articles\/[^/]+\/).*$/, '$1');
  createRoot(place).render(
    <Marking
      listPlace={listPlace}
      path={path}
      headline={article?.dataset.headline ?? document.title}
      isOpenAtOnce={wasAskedFor}
    />,
  );
}

/** Adds styles to the page in the layer of the components. */
function adopt(css: string): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(`@layer components { ${css} }`);
  document.adoptedStyleSheets.push(styles);
}
