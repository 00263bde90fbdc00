/** Writes the notebook as Markdown and as Web Annotations (W3C), and reads annotations back. */

import { SITE_ID } from '../config.ts';
import { notebookFileWords } from '../i18n/client/en/notebook-file.ts';
import { LARGEST_FILE } from './files.ts';
import { isNotebookItem, type NotebookItem, type NotebookMark } from './notebook.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The notebook as Markdown, in its order. */
export const asMarkdown = (items: readonly NotebookItem[]): string =>
  `# ${notebookFileWords().title}\n\n${items.map(markdownOf).join('\n')}`;

function markdownOf(item: NotebookItem): string {
  const own = item.comment ? `${item.comment.trim()}\n\n` : '';
  if (item.kind === 'mark')
    return `> ${oneLine(item.exact)}\n\n${own}${notebookFileWords().markedIn(item.headline)}: <${item.url}>\n`;
  return `## ${item.title}\n\n${item.gist}\n\n${own}${notebookFileWords().noteOn(item.headline)}: <${item.url}>\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * The notebook as an AnnotationCollection of the W3C's Web Annotation Data Model. A mark is a highlight or comment tied
 * to its words by quote; a kept note is a bookmark.
 */
export function asAnnotations(items: readonly NotebookItem[]): object {
  return {
    '@context': CONTEXT,
    id: `urn:${SITE_ID}:notebook`,
    type: 'AnnotationCollection',
    label: notebookFileWords().title,
    total: items.length,
    first: {
      id: `urn:${SITE_ID}:notebook:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: items.map(annotationOf),
    },
  };
}

function annotationOf(item: NotebookItem): object {
  const comment = item.comment
    ? [{ type: 'TextualBody', value: item.comment, format: 'text/plain', purpose: 'commenting' }]
    : [];
  if (item.kind !== 'mark') {
    const gist = { type: 'TextualBody', value: item.gist, format: 'text/plain', purpose: 'describing' };
    const about = { label: item.title, 'schema:isPartOf': item.headline };
    return {
      id: `${item.url}?kept`,
      type: 'Annotation',
      motivation: 'bookmarking',
      ...about,
      body: [gist, ...comment],
      target: item.url,
    };
  }
  const { exact, prefix, suffix } = item;
  const [source] = item.url.split('#');
  return {
    id: item.id,
    type: 'Annotation',
    motivation: item.comment ? 'commenting' : 'highlighting',
    label: item.headline,
    created: item.created,
    ...(comment.length > 0 ? { body: comment } : {}),
    target: {
      type: 'SpecificResource',
      source,
      scope: item.url,
      selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
    },
  };
}

/** The items found in a file, and how many other things in it were left out because they are not notebook items. */
export interface ReadItems {
  readonly items: readonly NotebookItem[];
  readonly left: number;
}

/**
 * Reads annotations: what `asAnnotations` writes, a page or a list of annotations, or an export of Hypothesis.
 * @throws Error with a sentence for the reader
 */
export function readAnnotations(text: string, name: string): ReadItems {
  if (text.length > LARGEST_FILE) throw new Error(notebookFileWords().tooLarge(name));
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new Error(notebookFileWords().notJson(name));
  }
  const list = annotationsIn(found);
  if (list === undefined) throw new Error(notebookFileWords().noAnnotations(name));
  const items = list.flatMap((one) => itemOf(one) ?? []);
  return { items, left: list.length - items.length };
}

function annotationsIn(found: unknown): readonly unknown[] | undefined {
  if (Array.isArray(found)) return found;
  if (typeof found !== 'object' || found === null) return undefined;
  const { first, items, annotations, type } = found as Record<string, unknown>;
  if (type === 'Annotation') return [found];
  return annotationsIn(first) ?? [items, annotations].find(Array.isArray);
}

type Fields = Record<string, unknown>;
const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function itemOf(annotation: unknown): NotebookItem | undefined {
  const { id, motivation, label, created, body, target, text: hypothesis, uri } = fields(annotation);
  const bodies = list(body).map(fields);
  const comment =
    bodies
      .flatMap(({ purpose, value }) => (purpose === 'describing' ? [] : text(value)))
      .find((value) => value !== '') ?? text(hypothesis);
  if (motivation === 'bookmarking') {
    const gist = text(bodies.find(({ purpose }) => purpose === 'describing')?.value);
    const note = { url: text(target), title: text(label), gist, headline: text(fields(annotation)['schema:isPartOf']) };
    const whole = comment === '' ? note : { ...note, comment };
    return isSafe(note.url) && note.title !== '' && isNotebookItem(whole) ? whole : undefined;
  }
  const [place] = list(target).map(fields);
  const quote = list(place?.selector)
    .map(fields)
    .find(({ type }) => type === 'TextQuoteSelector');
  const url = text(place?.scope) || text(place?.source) || text(uri);
  if (quote === undefined || text(quote.exact) === '' || !isSafe(url)) return undefined;
  const mark: NotebookMark = {
    kind: 'mark',
    id: text(id) || newId(),
    url,
    headline: text(label) || url,
    exact: text(quote.exact),
    prefix: text(quote.prefix),
    suffix: text(quote.suffix),
    comment,
    created: text(created),
  };
  return mark;
}

/** An address from a file becomes a link, so only those of web pages are let through. */
const isSafe = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** A new `urn:uuid:`; works even on a page without TLS, where browsers have no `randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
