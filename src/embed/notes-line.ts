/** Writes the line by which another site’s page shows the notes on its own text, and the bookmark that does it for a reader. */

import { escapeMarkup } from '../text/markup.ts';

/** The script and the article whose notes it shows. */
export interface NotesLine {
  /** The address of the script. */
  readonly script: string;
  readonly slug: string;
  /** The digest of the script (Subresource Integrity). */
  readonly integrity: string;
}

/** What a publisher adds to a page. */
export const notesLine = ({ script, slug, integrity }: NotesLine): string =>
  `<script type="module" src="${escapeMarkup(script)}" data-article="${escapeMarkup(slug)}" integrity="${integrity}" crossorigin></script>`;

/** The least that a page’s Content Security Policy must allow. */
export const notesPolicy = (script: string): string => {
  const { origin } = new URL(script);
  return `script-src ${origin}; connect-src ${origin}`;
};

/** A bookmark that shows the notes on the page that a reader is at. A new address each time makes the browser run it again. */
export const notesBookmark = ({ script, slug }: Omit<NotesLine, 'integrity'>): string =>
  `javascript:(()=>{const line=document.createElement('script');line.type='module';line.src=${JSON.stringify(`${script}?`)}+Date.now();line.dataset.article=${JSON.stringify(slug)};line.onload=()=>line.remove();document.head.append(line)})()`;
