/** Reads the source of a web page into lines, each with what its markup says of it and the elements that hold it. */

import { Parser } from 'htmlparser2';
import { isCalendarDate } from './date.ts';
import { cleanLine, type Line, type Role, readLines } from './lines.ts';
import { type Attributes, isAside, isBlock, isNeverRead, roleOf } from './markup.ts';
import { type Metadata, readJsonLd, readMeta } from './metadata.ts';

/** An element that may hold the report, or stand beside it. */
export interface Section {
  readonly kind: 'article' | 'main' | 'form' | 'aside';
  readonly parent: Section | undefined;
}

/** A line of a page. */
export interface PageLine extends Line {
  /** The innermost section that holds it. */
  readonly section: Section | undefined;
  /** How many of its characters are in no link. */
  readonly unlinked: number;
}

/** The lines of a page and what it says of itself. */
export interface Page {
  readonly lines: readonly PageLine[];
  readonly metadata: Metadata;
}

/** An element that is open. */
interface Element {
  readonly name: string;
  readonly isUnread: boolean;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly isItem: boolean;
  readonly isFigure: boolean;
  /** Whether line breaks stand for themselves. */
  readonly isPreformatted: boolean;
  readonly role: Role | undefined;
  readonly section: Section | undefined;
  /** How many sections hold this one. */
  readonly depth: number;
}

/** Sections in more sections than this count as a part of the one around them, which bounds the time for hostile pages. */
const DEEPEST = 12;
/** A newspaper's page is some thirty elements deep. The parser needs time by the square of the depth: it stops at this. */
const MOST_OPEN = 10_000;
/** Elements whose words are set apart from those before and after, although they are no blocks. */
const SET_APART: ReadonlySet<Role | undefined> = new Set(['standfirst', 'caption']);

/** A first letter in an element of its own, set large. After A, I and O there may be a space. */
const DROP_CAP = /^\s*[\p{Pi}"']?(?![AIO])\p{Lu}$/u;

const ROOT: Element = {
  name: '',
  isUnread: false,
  isBlock: true,
  isLink: false,
  isItem: false,
  isFigure: false,
  isPreformatted: false,
  role: undefined,
  section: undefined,
  depth: 0,
};

/** The element that a tag opens within another. */
function open(name: string, attributes: Attributes, parent: Element): Element {
  const kind = isAside(name, attributes) ? 'aside' : ['article', 'main', 'form'].find((one) => one === name);
  const isSection = kind !== undefined && parent.depth < DEEPEST;
  return {
    name,
    isUnread: parent.isUnread || isNeverRead(name, attributes),
    // The blocks of a figure are one caption.
    isBlock: isBlock(name) && (!parent.isFigure || name === 'blockquote' || name === 'table'),
    isLink: parent.isLink || name === 'a',
    isItem: parent.isItem || name === 'li',
    isFigure: name === 'figure' || (parent.isFigure && name !== 'blockquote' && name !== 'table'),
    isPreformatted: parent.isPreformatted || name === 'pre',
    role:
      roleOf(name, attributes) ??
      (name === 'figure' ? 'caption' : /^(?:blockquote|table)$/.test(name) ? undefined : parent.role),
    section: isSection ? { kind: kind as Section['kind'], parent: parent.section } : parent.section,
    depth: parent.depth + (isSection ? 1 : 0),
  };
}

/** Reads the source of a page, or of a part of one. Nothing is thrown, whatever the source. */
export function readPage(html: string): Page {
  const lines: PageLine[] = [];
  let metadata: Metadata = {};
  const elements = [ROOT];
  // The line that is being read, and its last character.
  let words = '';
  let last = '';
  let unlinked = 0;
  let date: string | undefined;
  let isBlank = true;
  // What comes between the words so far and the next ones, if they have no space between them.
  let gap = '';
  // The words of a title or a script that is open, which are no part of a line.
  let aside = '';
  let holder = ROOT;
  const innermost = (): Element => elements.at(-1) ?? ROOT;

  const endLine = (): void => {
    const { role, section, isItem } = holder;
    const found = holder.isPreformatted ? readLines(words) : [{ words: cleanLine(words) }];
    for (const line of found) if (line.words !== '') lines.push({ ...line, role, date, section, isItem, unlinked });
    [words, last, unlinked, date, isBlank] = ['', '', 0, undefined, true];
  };
  const breakAt = (element: Element): void => {
    if (element.isBlock) endLine();
    else if (element.name === 'time' && holder.role === 'byline' && !isBlank) words += ' | ';
    else if (element.role === 'byline') gap = ' | ';
    else if (isBlock(element.name) || element.name === 'time' || SET_APART.has(element.role)) gap ||= ' ';
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = open(name, attributes, innermost());
        breakAt(element);
        elements.push(element);
        if (elements.length > MOST_OPEN) parser.pause();
        if (name === 'meta') metadata = { ...readMeta(attributes), ...metadata };
        if (name === 'title' || (name === 'script' && /ld\+json/.test(attributes.type ?? ''))) aside = ' ';
        const day = attributes.datetime?.slice(0, 10);
        if (name === 'time' && day !== undefined && isCalendarDate(day)) date ??= day;
      },
      ontext(text) {
        const element = innermost();
        if (aside !== '') aside += text;
        if (element.isUnread) return;
        const isDropCap = words.length < 9 && DROP_CAP.test(words);
        if (isBlank) holder = element;
        if (/[\p{L}\p{N}.,]/u.test(last) && /^[\p{L}\p{N}]/u.test(text)) words += gap;
        words += isDropCap ? text.trimStart() : text;
        last = text.slice(-1);
        isBlank &&= text.trim() === '';
        gap = '';
        if (!element.isLink) unlinked += text.trim().length;
      },
      onclosetag(name) {
        const element = elements.length > 1 ? elements.pop() : undefined;
        if (aside !== '' && (name === 'script' || name === 'title')) {
          metadata =
            name === 'title' ? { title: cleanLine(aside), ...metadata } : { ...metadata, ...readJsonLd(aside) };
          aside = '';
        }
        if (element === undefined || element.isUnread) return;
        breakAt(element);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endLine();
  return { lines, metadata };
}
