import { useSyncExternalStore } from 'react';
import { dropNote, type KeptNote, keptNotes, subscribeToNotebook } from './notebook.ts';
import { useAnnouncement } from './useAnnouncement.ts';

/** The notes that the reader kept, with the means to take them away. */
export default function Notebook() {
  const notes = useSyncExternalStore(subscribeToNotebook, keptNotes, () => []);
  const [said, say] = useAnnouncement();
  return (
    <>
      <output>{said}</output>
      {notes.length === 0 && <p>Nothing is kept yet. Open a note beside the report and choose “Keep”.</p>}
      <ul className="kept">
        {notes.map((note) => (
          <li key={note.url}>
            <a href={note.url}>{note.title}</a>
            <p>{note.gist}</p>
            <button type="button" onClick={() => say(dropNote(note.url))} aria-label={`Take out: ${note.title}`}>
              Take out
            </button>
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <button type="button" onClick={() => download(notes)}>
          Download as Markdown
        </button>
      )}
    </>
  );
}

function download(notes: readonly KeptNote[]): void {
  const text = notes
    .map(({ title, gist, headline, url }) => `## ${title}\n\n${gist}\n\nNote on “${headline}”: <${url}>\n`)
    .join('\n');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`# Notebook\n\n${text}`], { type: 'text/markdown' }));
  link.download = 'notebook.md';
  link.click();
  URL.revokeObjectURL(link.href);
}
