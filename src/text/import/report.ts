/** Takes a pasted news report apart into headline, byline, date and paragraphs, and sets the rest aside. */

import { type FoundDate, findDate } from './date.ts';
import { isEndMark, isFurniture } from './furniture.ts';
import { htmlToText, isHtml } from './html.ts';
import { readLines } from './lines.ts';

/** The parts of a news report; a part that the text does not have is `null`. */
export interface Report {
  readonly headline: string | null;
  readonly standfirst: string | null;
  /** The author's name, without "By". */
  readonly byline: string | null;
  /** ISO 8601 calendar date. */
  readonly published: string | null;
  /** The place in capitals that opens a report, without the colon. */
  readonly dateline: string | null;
  /** The picture's caption, with its credit. */
  readonly caption: string | null;
  readonly paragraphs: readonly string[];
  /** Lines that are not part of the report: extra ones in its head, then in its body, then the page's own. */
  readonly dropped: readonly string[];
}

/**
 * Reads a report from plain text as people paste it from a page, or from the page's HTML. Every line of the text ends
 * up in one of the parts or in `dropped`. A text without paragraphs gives an empty list; nothing is thrown.
 */
export function parseReport(pasted: string): Report {
  const { kept, dropped } = sortLines(readLines(isHtml(pasted) ? htmlToText(pasted) : pasted));
  const { bodyAt, dateline } = findBody(kept);
  const head = readHead(kept.slice(0, bodyAt));
  const body = readBody(kept.slice(bodyAt), dateline, head);
  return {
    headline: head.headline,
    standfirst: head.standfirst,
    byline: body.byline,
    published: head.published,
    dateline: dateline?.place ?? null,
    caption: body.caption,
    paragraphs: body.paragraphs,
    dropped: [...head.dropped, ...body.dropped, ...dropped],
  };
}

function sortLines(lines: string[]): { kept: string[]; dropped: string[] } {
  const kept: string[] = [];
  const dropped: string[] = [];
  let ended = false;
  let words = 0;
  for (const line of lines) {
    // Above the report, "Related stories" is a menu; below it, it marks the end.
    ended ||= words > 60 && isEndMark(line);
    if (ended || isFurniture(line) || isEndMark(line)) {
      dropped.push(line);
    } else {
      kept.push(line);
      words += line.split(' ').length;
    }
  }
  return { kept, dropped };
}

interface Dateline {
  readonly place: string;
  /** The rest of the line; empty when the dateline stands alone. */
  readonly rest: string;
}

/** `ISLAMABAD:`, `MOSCOW/ISLAMABAD:`, `WASHINGTON (Reuters) -`, `NEW YORK —`, alone or before the first sentence. */
const DATELINE =
  /^((?:[\p{Lu}][\p{Lu}.'’-]+)(?:[ /,&]+[\p{Lu}][\p{Lu}.'’-]+){0,4})(?: ?\([^)]{1,30}\))?(?:\s*:|\s+[-–—]+)(?:\s+(.*))?$/u;

function readDateline(line: string): Dateline | undefined {
  const match = line.match(DATELINE);
  if (match === null || isCaption(line)) return undefined;
  return { place: match[1] ?? '', rest: match[2] ?? '' };
}

const isSentence = (line: string): boolean => line.length >= 60 && /[.!?]["”’')\]]*$/.test(line);

/** Where the body begins: at the dateline, or else at the first paragraph that is neither caption nor standfirst. */
function findBody(lines: string[]): { bodyAt: number; dateline: Dateline | undefined } {
  for (const [i, line] of lines.slice(0, 15).entries()) {
    const dateline = i > 0 ? readDateline(line) : undefined;
    if (dateline !== undefined) return { bodyAt: i, dateline };
  }
  // A text that opens with a whole paragraph has no head.
  if (lines[0] !== undefined && lines[0].length > 140 && isSentence(lines[0]))
    return { bodyAt: 0, dateline: undefined };
  const dated = lines.slice(0, 10).findIndex((line) => isCredit(line));
  const from = dated >= 0 ? dated + 1 : 1;
  const at = lines.findIndex((line, i) => i >= from && isSentence(line) && !isCaption(line));
  return { bodyAt: at < 0 ? lines.length : at, dateline: undefined };
}

const isCaption = (line: string): boolean =>
  /(?:^|[\s.([])(?:file )?(?:photos?|photograph|image|picture|pic|credit|screengrab|courtesy)\s?:/i.test(line) ||
  /\b(?:FILE PHOTO|PHOTO|AFP PHOTO)\b/.test(line);

/** A byline or date line: short, with little in it but a date or a "By". */
function isCredit(line: string): boolean {
  if (line.length > 120 || isSentence(line)) return false;
  const date = findDate(line);
  return /^by\s+\p{Lu}/iu.test(line) || (date !== undefined && withoutDate(line, date).split(' ').length <= 8);
}

function readHead(lines: string[]) {
  const titles: string[] = [];
  // Any further caption, byline or date: only the first of each counts.
  const others: string[] = [];
  let caption: string | null = null;
  let published: string | null = null;
  let byline: string | null = null;
  for (const [i, line] of lines.entries()) {
    if (isCaption(line)) {
      if (caption !== null) others.push(line);
      caption ??= line;
    } else if (i > 0 && isCredit(line)) {
      const date = findDate(line);
      const name = readName(date ? withoutDate(line, date) : line);
      if ((date && published !== null) || (name !== null && byline !== null)) others.push(line);
      published ??= date?.iso ?? null;
      byline ??= name;
    } else if (titles.length > 0 && byline === null && isNameAlone(line) && isNearCredit(lines, i)) {
      byline = readName(line);
    } else {
      titles.push(line);
    }
  }
  const [headline = null, standfirst = null, ...rest] = titles;
  // Of the other lines, one with (L) or (R) is a caption without a credit; the rest, such as a second standfirst, are
  // dropped.
  const extra = rest.findIndex((line) => /\((?:L|R|left|right|centre|center|C)\)/.test(line));
  if (caption === null && extra >= 0) [caption] = rest.splice(extra, 1) as [string];
  return { headline, standfirst, byline, published, caption, dropped: [...rest, ...others] };
}

const withoutDate = (line: string, date: FoundDate): string =>
  line
    .replace(date.words, ' ')
    .replace(
      /\b(?:published|updated|last updated|posted|on|at|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?:?/gi,
      ' ',
    )
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:am|pm)?(?:\s*(?:PKT|GMT|UTC|PST|EST))?\b/gi, ' ')
    .replace(/[\s|·•,;–—-]+/g, ' ')
    .trim();

/** The name in a credit line, without "By" and trailing punctuation; `null` when nothing is left. */
function readName(line: string): string | null {
  const name = line
    .replace(/^by\s+/i, '')
    .replace(/[\s|·•,;:/–—-]+$/, '')
    .trim();
  return name === '' ? null : name;
}

const PARTICLES = /^(?:by|and|&|ul|al|bin|de|van)$/i;

function isNameAlone(line: string): boolean {
  const words = line.replace(/^by /i, '').split(' ');
  const named = words.every((word) => /^\p{Lu}[\p{L}.'’-]*,?$/u.test(word) || PARTICLES.test(word));
  return named && words.length >= 2 && words.length <= 6;
}

const isNearCredit = (lines: string[], i: number): boolean =>
  [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && findDate(line) !== undefined && isCredit(line));

/** The paragraphs, and the caption and byline found among them where the head had none. */
function readBody(
  lines: string[],
  dateline: Dateline | undefined,
  head: { caption: string | null; byline: string | null },
) {
  const [first, ...others] = lines;
  const opening = dateline === undefined ? first : dateline.rest;
  const paragraphs: string[] = [];
  const dropped: string[] = [];
  let { caption, byline } = head;
  for (const line of [opening ?? '', ...others]) {
    if (line === '') continue;
    if (line.length < 300 && isCaption(line) && !isSentence(line)) {
      if (caption !== null) dropped.push(line);
      caption ??= line;
    } else if (line.length < 60 && /^by \p{Lu}/iu.test(line)) {
      if (byline !== null) dropped.push(line);
      byline ??= readName(line);
    } else paragraphs.push(line);
  }
  return { paragraphs, caption, byline, dropped };
}
