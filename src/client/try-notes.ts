/** Shows which notes find their words in a text that is pasted into the page; the text is sent nowhere. */

import { readNotesFile } from '../notes-on-page/notes-file.ts';
import { placeNotes } from '../notes-on-page/place-notes.ts';

const form = document.querySelector<HTMLFormElement>('form[data-notes]');
const said = form?.querySelector('output');
const list = document.querySelector<HTMLElement>('[data-results]');

/** Fetched once for each article. */
const files = new Map<string, Promise<unknown>>();

function notesAt(address: string): Promise<unknown> {
  const known = files.get(address) ?? fetch(address).then((answer) => answer.json());
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}

const line = (...parts: readonly (string | Node)[]): HTMLElement => {
  const item = document.createElement('li');
  item.append(...parts);
  return item;
};

async function tryOut({ notes, text }: { notes: string; text: string }): Promise<void> {
  if (!said || !list) return;
  if (text.trim() === '') {
    said.textContent = 'Paste the text of the report into the field above first.';
    return;
  }
  said.textContent = 'Looking …';
  try {
    const file = readNotesFile(await notesAt(notes));
    const blocks = text.split(/\n+/).map((words) => ({ text: words, isRunning: true }));
    const { placed, refused } = placeNotes(blocks, file.notes);
    const found = new Set(placed.map(({ note }) => note));
    said.textContent = `${found.size} of ${file.notes.length} notes would find their place.`;
    list.replaceChildren(
      ...refused.map(({ note, exact, reason }) => line(`${note.title}: “${exact}” – ${reason}.`)),
      ...placed.map(({ note, block, start, end }) => {
        const mark = document.createElement('mark');
        mark.textContent = blocks[block]?.text.slice(start, end) ?? '';
        return line(`${note.title}: `, mark);
      }),
    );
  } catch {
    said.textContent = 'The notes could not be loaded. Check your connection and try again.';
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const values = new FormData(form);
  void tryOut({ notes: `${values.get('notes')}`, text: `${values.get('text')}` });
});
