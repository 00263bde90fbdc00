/**
 * The tools of a note: keep it, copy its address, a reference to it or an excerpt for another page, and go on to the
 * next.
 */

import { useLayoutEffect, useSyncExternalStore } from 'react';
import { CONFIG, LICENCE } from '../../config.ts';
import { noteId } from '../../contracts.ts';
import { dropItem, itemKey, keepItem, notebookItems, subscribeToNotebook } from '../../device/notebook.ts';
import { quotationHtml } from '../../embed/snippets.ts';
import { noteWords } from '../../i18n/client/en/note.ts';
import { adoptStyles } from '../adoptStyles.ts';
import { useAnnouncement } from '../useAnnouncement.ts';
import noteTools from './note-tools.css?inline';

/** Adds the styles of the tools once, with the first note that hydrates. */
let isStyled = false;

/** What the tools say about a note. */
export interface NoteFacts {
  /** The note's name within its article. */
  name: string;
  title: string;
  gist: string;
  report: {
    slug: string;
    headline: string;
    /** The name of the site. */
    site: string;
    /** The day on which the notes were last checked, in words. */
    checked: string;
  };
}

export default function NoteTools({ name, title, gist, report }: NoteFacts) {
  const [said, say] = useAnnouncement();
  const kept = useSyncExternalStore(subscribeToNotebook, notebookItems);
  const { headline, site, checked } = report;
  const words = noteWords();
  const facts = { title, headline, site, checked };
  useLayoutEffect(() => {
    if (!isStyled) adoptStyles(noteTools);
    isStyled = true;
  }, []);
  // With the folders of the site and of the language.
  const [base = '/'] = location.pathname.split('articles/');
  const path = `${report.slug}/note/${name}/`;
  const url = `${location.origin}${location.pathname}#${noteId(name)}`;
  const isKept = kept.some((item) => itemKey(item) === url);

  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      say(words.blocked(text));
    }
  };
  const toggleKept = () => say(isKept ? dropItem(url) : keepItem({ url, title, gist, headline }));
  const copyReference = () => copy(words.reference(facts, url, new Date()), words.referenceCopied);
  const copyExcerpt = () => {
    const { lang, dir } = document.documentElement;
    const excerpt = {
      title: words.excerptTitle(facts),
      page: url,
      credit: words.credit(facts, LICENCE.name),
      quote: [{ title, text: gist }],
      language: dir === 'rtl' ? { lang, dir } : undefined,
    };
    return copy(quotationHtml(excerpt, `${location.origin}${base}embed/${path}`), words.excerptCopied);
  };

  return (
    // With every note open, a list of the page's buttons says “Keep” dozens of times: the group says of what.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are none
    <div role="group" aria-label={title}>
      <button type="button" aria-pressed={isKept} onClick={toggleKept}>
        {isKept ? words.kept : words.keep}
      </button>
      <button type="button" onClick={() => copy(url, words.linkCopied)}>
        {words.copyLink}
      </button>
      <button type="button" onClick={copyReference}>
        {words.cite}
      </button>
      <a href={`${base}articles/${report.slug}/cite/#${noteId(name)}`}>{words.allStyles}</a>
      {CONFIG.show.embeds && (
        <>
          <button type="button" onClick={copyExcerpt}>
            {words.embed}
          </button>
          <a href={`${base}embed/?of=${path}`}>{words.allFormats}</a>
        </>
      )}
      {/* The page's own script knows which note is next (`open-notes.ts`). */}
      <button type="button" data-step="-1">
        {words.previous}
      </button>
      <button type="button" data-step="1">
        {words.next}
      </button>
      <output>{said}</output>
    </div>
  );
}
