/**
 * Turns MDX prose into the HTML of the site's pages. Prose is words with two elements and no program: read this way, a
 * piece costs nothing until a page shows it, where a module of each would be compiled and bundled in every build.
 */

import GithubSlugger from 'github-slugger';
import { mdxToHast } from 'satteri';
import { citedIds } from '@/record/citation.ts';
import { dateInWords } from '@/record/date.ts';
import { memoised } from '@/text/memoised.ts';
import { sourceHref } from './url.ts';

/** The part of a syntax tree node (hast with MDX) that is read here. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** Between two citations: without it their numbers would run together where styles are left behind, as in a copy. */
const NEXT = /<\/a>\s*(?=<a class="cite")/g;

/**
 * The prose as HTML. A citation is a link to its source with the source's number, from 1 in the order of
 * `record/citation.ts`; a *since* block is a `div` with its date in words; headings have ids of their words.
 */
export const proseHtml = memoised((body): string => {
  const ids = citedIds(body);
  // Quoted words must be on the page exactly as in the file.
  const tree = mdxToHast(body, { features: { smartPunctuation: false } }) as Node;
  return inside(tree, { ids, headings: new GithubSlugger() }).replace(NEXT, '</a><span class="cite">, </span>');
});

/** What is known of the whole piece while a part of it is written. */
interface Piece {
  /** The sources cited, in the order of their numbers. */
  readonly ids: readonly string[];
  readonly headings: GithubSlugger;
}

const inside = ({ children = [] }: Node, piece: Piece): string =>
  children.map((child) => htmlOf(child, piece)).join('');

function htmlOf(node: Node, piece: Piece): string {
  const { type, tagName, name, value = '', properties = {} } = node;
  if (type === 'text') return escaped(value);
  if (name === 'Cite') return citation(node, piece);
  if (name === 'Since') {
    const date = dateInWords(attribute(node, 'date') ?? '');
    return `<div class="since" data-later> <p class="since-date">Since then: ${date}</p> ${inside(node, piece)} </div>`;
  }
  // The content check lets nothing else of MDX through.
  if (type !== 'element') return inside(node, piece);
  const own = /^h[1-6]$/.test(tagName ?? '') ? { ...properties, id: piece.headings.slug(textOf(node)) } : properties;
  const attributes = Object.entries(own).map(([key, text]) => ` ${key}="${escaped(String(text))}"`);
  return `<${tagName}${attributes.join('')}>${inside(node, piece)}</${tagName}>`;
}

function citation(node: Node, { ids }: Piece): string {
  const id = attribute(node, 'id') ?? '';
  const alone = node.attributes?.some(({ name, value }) => name === 'alone' && value !== 'false');
  const link = `<a class="cite" role="doc-biblioref" href="${sourceHref(id)}">${ids.indexOf(id) + 1}</a>`;
  return alone ? `${link}<span class="alone"> (one source)</span>` : link;
}

function attribute({ attributes = [] }: Node, name: string): string | undefined {
  const value = attributes.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
