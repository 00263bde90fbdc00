/** Shows one note: what it says, its sources, and the way to the rest of it. */

import { noteId } from '../contracts.ts';
import { element } from './element.ts';
import { fill, type NotesFile, type PageNote } from './notes-file.ts';

/** How the notes are read: as on the day of the report, or with hindsight. */
export type As = 'then' | 'now';

/** The parts of a note below its title. */
export function noteParts(note: PageNote, file: NotesFile, as: As): HTMLElement[] {
  const { words } = file;
  const isNow = as === 'now';
  const sides = note.sides.filter(({ isLater }) => isNow || !isLater);
  const since = isNow ? note.since : [];
  const sources = [...note.sources, ...(isNow ? note.laterSources : [])].flatMap((at) => file.sources[at] ?? []);
  return [
    element('p', {}, note.gist),
    sides.length > 0 &&
      element(
        'dl',
        {},
        ...sides.flatMap(({ isAnswer, said, by }) => [
          element('dt', {}, isAnswer ? words.answer : words.claim),
          element('dd', {}, said, element('small', {}, by)),
        ]),
      ),
    ...since.map(({ date, text }) =>
      element('p', { class: 'since' }, element('small', {}, fill(words.since, { date })), text),
    ),
    sources.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, `${words.sources} (${sources.length})`),
        element(
          'ol',
          {},
          ...sources.map(({ label, key }) =>
            element('li', {}, outward(file.sourcesPage + encodeURIComponent(key), label)),
          ),
        ),
      ),
    element('p', {}, outward(`${file.page}#${noteId(encodeURIComponent(note.name))}`, words.readOn)),
    element('p', { class: 'whose' }, words.whose),
  ].filter((part) => part !== false);
}

const outward = (href: string, label: string): HTMLElement =>
  element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, label);
