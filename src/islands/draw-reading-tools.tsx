import { createRoot } from 'react-dom/client';
import marking from '../styles/marking.css?inline';
import Marking from './marking/Marking.island.tsx';
import NoteTools from './note/NoteTools.island.tsx';

/** Draws the tools of all notes of the page. Nothing of them stands there before, so there is nothing to hydrate. */
export function drawNoteTools(): void {
  createRoot(document.createElement('div')).render(<NoteTools />);
}

/** Draws what marks the reader's own passages, and those marked before. */
export function drawMarking(wasAskedFor: boolean): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(`@layer components { ${marking} }`);
  document.adoptedStyleSheets.push(styles);
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
