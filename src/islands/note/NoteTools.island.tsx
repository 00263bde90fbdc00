/**
 * The tools of the notes on a page: keep a note, copy its address, a reference to it or an excerpt for another page,
 * and go on to the next.
 */

import { useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { noteId } from '../../contracts.ts';
import { dropItem, itemKey, keepItem, notebookItems, subscribeToNotebook } from '../../device/notebook.ts';
import { quotationHtml } from '../../embed/snippets.ts';
import { useAnnouncement } from '../useAnnouncement.ts';

/**
 * One island serves all notes, and draws into the place that each keeps for its tools. Nothing is drawn before it
 * works: a button that does nothing yet would lose the reader's click.
 */
export default function NoteTools() {
  return Array.from(document.querySelectorAll<HTMLElement>('.note .tools'), (place) => {
    const name = place.closest('.body')?.id.replace('note-', '') ?? '';
    return createPortal(<Tools name={name} />, place, name);
  });
}

interface Props {
  /** The note's name within its article. */
  name: string;
}

function Tools({ name }: Props) {
  const [said, say] = useAnnouncement();
  const kept = useSyncExternalStore(subscribeToNotebook, notebookItems);
  const { title, gist, ...page } = whatThePageSays(name);
  const isKept = kept.some((item) => itemKey(item) === page.url);
  const [previous, next] = neighboursOf(name);

  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(`The browser did not allow copying. Here it is: ${text}`);
    }
  };
  const toggleKept = () =>
    say(isKept ? dropItem(page.url) : keepItem({ url: page.url, title, gist, headline: page.headline }));
  const copyReference = () =>
    copy(
      `“${title}”, note on “${page.headline}”, ${page.site}, checked up to ${page.checked}. ${page.url} (accessed ${today()}).`,
      'The reference is copied.',
    );

  const excerpt = {
    title: `${title}, a note on “${page.headline}”`,
    page: page.url,
    credit: `${page.site}, CC BY 4.0. Checked up to ${page.checked}.`,
    quote: [{ title, text: gist }],
  };

  return (
    // With every note open, a list of the page's buttons says “Keep” dozens of times: the group says of what.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are none
    <div role="group" aria-label={title}>
      <button type="button" aria-pressed={isKept} onClick={toggleKept}>
        {isKept ? 'Kept' : 'Keep'}
      </button>
      <button type="button" onClick={() => copy(page.url, 'The link is copied.')}>
        Copy link
      </button>
      <button type="button" onClick={copyReference}>
        Cite
      </button>
      <a href={page.styles}>All styles</a>
      <button
        type="button"
        onClick={() => copy(quotationHtml(excerpt, page.excerpt), 'The excerpt is copied, as HTML.')}
      >
        Embed
      </button>
      <a href={page.builder}>All forms</a>
      {previous && <a href={`#${noteId(previous)}`}>Previous</a>}
      {next && <a href={`#${noteId(next)}`}>Next</a>}
      <output>{said}</output>
    </div>
  );
}

/** What the page already says about a note, read from it: with dozens of notes it need not be sent twice. */
function whatThePageSays(name: string) {
  const note = document.getElementById(noteId(name))?.closest('details');
  const article = document.querySelector<HTMLElement>('article[data-headline]');
  const url = new URL(location.href);
  url.search = '';
  url.hash = noteId(name);
  const [, base, slug] = url.pathname.match(/^(.*\/)articles\/([^/]+)\//) ?? [];
  const path = `${slug}/note/${name}/`;
  return {
    excerpt: `${url.origin}${base}embed/${path}`,
    builder: `${base}embed/?of=${path}`,
    styles: `${base}articles/${slug}/cite/#${noteId(name)}`,
    title: note?.querySelector('.title')?.lastChild?.textContent?.trim() ?? name,
    gist: note?.querySelector('.gist')?.textContent?.trim() ?? '',
    url: url.href,
    headline: article?.dataset.headline ?? document.title,
    site: article?.dataset.site ?? location.host,
    checked: article?.dataset.checked ?? '',
  };
}

/** The names of the notes before and after one on the page; `undefined` at either end. */
function neighboursOf(name: string): [previous: string | undefined, next: string | undefined] {
  const names = Array.from(document.querySelectorAll('.note > .body'), ({ id }) => id.replace('note-', ''));
  const at = names.indexOf(name);
  return [names[at - 1], names[at + 1]];
}

const today = (): string => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
