/** Shows which notes find their words in a text that is pasted into the page; the text is sent nowhere. */

import { tryNotesWords } from '../i18n/client/en/try-notes.ts';
import { wordsLoaded } from '../i18n/client/words.ts';
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
  await wordsLoaded();
  const words = tryNotesWords();
  if (text.trim() === '') {
    said.textContent = words.empty;
    return;
  }
  said.textContent = words.looking;
  try {
    const file = readNotesFile(await notesAt(notes));
    const blocks = text.split(/\n+/).map((paragraph) => ({ text: paragraph, isRunning: true }));
    const { placed, refused } = placeNotes(blocks, file.notes);
    const found = new Set(placed.map(({ note }) => note));
    said.textContent = words.found(found.size, file.notes.length);
    list.replaceChildren(
      ...refused.map(({ note, exact, isInSeveralPlaces, reason }) =>
        line(words.refused(note.title, exact, isInSeveralPlaces, reason)),
      ),
      ...placed.map(({ note, block, start, end }) => {
        const mark = document.createElement('mark');
        mark.textContent = blocks[block]?.text.slice(start, end) ?? '';
        return line(`${note.title}: `, mark);
      }),
    );
  } catch {
    said.textContent = words.failed;
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const values = new FormData(form);
  void tryOut({ notes: `${values.get('notes')}`, text: `${values.get('text')}` });
});
