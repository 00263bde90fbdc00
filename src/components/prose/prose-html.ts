/**
 * Turns the prose of notes and entries into HTML. It is MDX of words and two elements, and there are thousands of pieces:
 * read this way, a piece costs nothing until a page shows it, where a module of each would be compiled and bundled in every
 * build. Pages of prose are such modules (`PageProse.astro`).
 */

import GithubSlugger from 'github-slugger';
import { mdxToHast } from 'satteri';
import { markedAsOwn, perLanguage } from '@/i18n/language.ts';
import { words } from '@/i18n/words.ts';
import { dateInWords } from '@/record/date.ts';
import { sourceHref } from '@/site/url.ts';
import { memoised } from '@/text/memoised.ts';
import { citationSlot } from './numbering.ts';
import { markSlot, sinceSlot } from './since.ts';

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

/**
 * The prose as HTML: a citation is a link to its source, a *since* block a `div` with its date in words, and headings have
 * ids of their words. Placeholders are left for what depends on the page: `numbering.ts` and `since.ts` fill them in.
 */
export const proseHtml = (body: string): string => inThisLanguage()(body);

const inThisLanguage = perLanguage(() => memoised(htmlOfBody));

function htmlOfBody(body: string): string {
  // Quoted words must be on the page exactly as in the file.
  const tree = mdxToHast(body, { features: { smartPunctuation: false } }) as Node;
  return inside(tree, new GithubSlugger());
}

/** Words of the interface, which may stand in prose of another language. */
const marked = (): string =>
  Object.entries(markedAsOwn())
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const inside = ({ children = [] }: Node, ids: GithubSlugger): string =>
  children.map((child) => htmlOf(child, ids)).join('');

function htmlOf(node: Node, ids: GithubSlugger): string {
  const { type, tagName, name, value = '', properties = {} } = node;
  if (type === 'text') return escaped(value);
  if (name === 'Cite') return citation(node);
  if (name === 'Since') return sinceHtml(attribute(node, 'date') ?? '', inside(node, ids));
  // The content check lets nothing else of MDX through.
  if (type !== 'element') return inside(node, ids);
  const own = /^h[1-6]$/.test(tagName ?? '') ? { ...properties, id: ids.slug(textOf(node)) } : properties;
  const attributes = Object.entries(own).map(([key, text]) => ` ${key}="${escaped(String(text))}"`);
  return `<${tagName}${attributes.join('')}>${inside(node, ids)}</${tagName}>`;
}

function citation(node: Node): string {
  const alone = node.attributes?.some(({ name, value }) => name === 'alone' && value !== 'false') ?? false;
  return citationHtml(attribute(node, 'id') ?? '', alone);
}

/** A citation: a link to its source, with a placeholder for its number. */
export function citationHtml(id: string, alone: boolean): string {
  const link = `<a class="cite" role="doc-biblioref" href="${sourceHref(id)}">${citationSlot(id)}</a>`;
  return alone ? `${link}<span class="alone"${marked()}> ${words().prose.alone}</span>` : link;
}

/** A *since* block around HTML, with its date in words and placeholders for what depends on the page. */
export function sinceHtml(date: string, html: string): string {
  const when = `<p class="since-date"${marked()}>${sinceSlot(date)}${dateInWords(date)}</p>`;
  return `<div class="since" data-later="${markSlot(date)}"> ${when} ${html} </div>`;
}

function attribute({ attributes = [] }: Node, name: string): string | undefined {
  const value = attributes.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

const textOf = ({ value = '', children = [] }: Node): string => value + children.map(textOf).join('');

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
