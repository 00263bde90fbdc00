/**
 * Makes the reader's marks from stretches of the report, and finds their places again by their quotes (W3C Web
 * Annotation, TextQuoteSelector).
 */

import { paragraphId } from '../../contracts.ts';
import type { NotebookItem, NotebookMark } from '../../device/notebook.ts';
import { newId } from '../../device/notebook-file.ts';
import { createAnchorer } from '../../text/anchor.ts';
import { locate, reportText } from '../../text/edition.ts';
import type { Stretch } from '../../text/stretch.ts';

/** How many characters on either side are kept with a mark, to tell its place from others. */
const BESIDE = 32;

/** What a mark records about the page it is made on. */
export interface PageOfMarks {
  /** Without a fragment. */
  readonly url: string;
  readonly headline: string;
}

/** A mark for a stretch of a report, with the words beside it. */
export function markFor(paragraphs: readonly string[], at: Stretch, page: PageOfMarks, comment: string): NotebookMark {
  const { text } = reportText(paragraphs);
  const offset = reportText([...paragraphs.slice(0, at.paragraph), '']).text.length;
  const [start, end] = [offset + at.start, offset + at.end];
  return {
    kind: 'mark',
    id: newId(),
    url: `${page.url}#${paragraphId(at.paragraph + 1)}`,
    headline: page.headline,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - BESIDE), start),
    suffix: text.slice(end, end + BESIDE),
    comment,
    created: new Date().toISOString(),
  };
}

/** A mark with its place in the text shown. */
export interface PlacedMark {
  readonly mark: NotebookMark;
  readonly at: Stretch | undefined;
  /** Whether its words were not found, as when it was made in a translation, so that `at` is its whole paragraph. */
  readonly byParagraph: boolean;
}

/** The marks of an article, placed by their quotes, whichever edition or language they were made in; `path` is the article's. */
export function placeMarks(paragraphs: readonly string[], items: readonly NotebookItem[], path: string): PlacedMark[] {
  const report = reportText(paragraphs);
  // Marks are kept with the words beside them, so that no lists of words need be sent.
  const anchor = createAnchorer(report.text);
  return items.flatMap((item): PlacedMark[] => {
    if (item.kind !== 'mark' || articleIn(pathOf(item.url)) !== articleIn(path)) return [];
    const { range } = anchor(item);
    if (range) return [{ mark: item, at: locate(report, range), byParagraph: false }];
    const paragraph = paragraphs.findIndex((_, i) => item.url.endsWith(`#${paragraphId(i + 1)}`));
    const at = paragraph < 0 ? undefined : { paragraph, start: 0, end: paragraphs[paragraph]?.length ?? 0 };
    return [{ mark: item, at, byParagraph: true }];
  });
}

const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : url);

/** The part of a path that names the article; what comes before it is the site's folder, and the language's. */
const articleIn = (path: string): string | undefined => path.match(/articles\/[^/]+\//)?.[0];
