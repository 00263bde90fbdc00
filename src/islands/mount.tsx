import { createRoot } from 'react-dom/client';
import NoteTools from './NoteTools.island.tsx';

/** Draws the tools of all notes of the page. Nothing of them stands there before, so there is nothing to hydrate. */
export function drawNoteTools(): void {
  createRoot(document.createElement('div')).render(<NoteTools />);
}
