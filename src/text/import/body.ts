/** Finds where the body of a report begins, and reads its paragraphs. */

import { isCaption } from './caption.ts';
import { isName, readCredit } from './credit.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { isSummaryTitle } from './furniture.ts';
import { type Head, headlineAt, isCaptionLine } from './head.ts';
import { endsSentence, hasMoreWords, isSentence, type Line } from './lines.ts';

/** In words: longer sentences than this are no standfirst, and what follows them is no head. */
const LONGEST_STANDFIRST = 35;
/** In words: a text that opens with a sentence longer than this has no head. */
const LONGEST_HEADLINE = 24;
/** In words, for what stands behind a dateline and does not end as a sentence does. */
const SHORTEST_OPENING = 9;
/** In lines. A head with a menu and a summary that were pasted too has fewer. */
const LONGEST_HEAD = 20;

/** Where the body begins: at the dateline, or after the credits, or at the first sentence after the headline. */
export function findBody(lines: readonly Line[]): { bodyAt: number; dateline: Dateline | undefined } {
  const headline = headlineAt(lines);
  const [first] = lines;
  const isPlain = ({ role }: Line): boolean => role === undefined || role === 'byline';
  if (first !== undefined && isPlain(first) && isWithoutHead(first.words, lines.slice(1, 5)))
    return { bodyAt: 0, dateline: readDateline(first.words, { opensBody: false }) };

  const long = lines.findIndex(
    ({ words }, i) => i > headline && isSentence(words) && hasMoreWords(words, LONGEST_STANDFIRST),
  );
  const credit = lastCredit(lines.slice(0, long < 0 ? LONGEST_HEAD : Math.min(long, LONGEST_HEAD)), headline);
  const boxAt = lines.findIndex(({ words }) => isSummaryTitle(words));
  const isBody = (line: Line, i: number): boolean => {
    if (i <= headline || i <= credit || !isPlain(line) || isCaptionLine(line) || readCredit(line)) return false;
    const isInBox = boxAt >= 0 && i > boxAt;
    if (line.isItem && (isInBox || !endsSentence(line.words))) return false;
    if (credit < 0 || isInBox) return isSentence(line.words);
    return opens(line.words) || (/[:：]$/.test(line.words) && lines[i + 1]?.isItem === true);
  };
  const complete = lines.findIndex(isBody);
  // Without any sentence after the credits, the first longer line there is the body.
  const isLong = (line: Line, i: number): boolean =>
    credit >= 0 &&
    i > Math.max(credit, headline) &&
    isPlain(line) &&
    !isCaptionLine(line) &&
    hasMoreWords(line.words, 5);
  const found = complete < 0 ? lines.findIndex(isLong) : complete;
  const bodyAt = found < 0 ? lines.length : found;
  for (const [i, line] of lines.slice(0, Math.max(bodyAt + 1, LONGEST_HEAD)).entries()) {
    if (i <= headline || !isPlain(line) || readCredit(line) !== undefined) continue;
    const dateline = readDateline(line.words, { opensBody: i === bodyAt });
    if (
      dateline !== undefined &&
      (/^$|[:：]$/.test(dateline.rest) || opens(dateline.rest) || hasMoreWords(dateline.rest, SHORTEST_OPENING))
    )
      return { bodyAt: i, dateline };
  }
  return { bodyAt, dateline: undefined };
}

/** The first credit, or the first with a date if that stands near it; -1 where there is none. */
function lastCredit(lines: readonly Line[], headline: number): number {
  const isCredit = (line: Line, i: number): boolean => i !== headline && readCredit(line) !== undefined;
  const isDated = (line: Line, i: number): boolean =>
    isCredit(line, i) && (readCredit(line)?.published ?? readCredit(line)?.updated ?? null) !== null;
  const first = lines.findIndex(isCredit);
  const dated = lines.findIndex(isDated);
  return dated > first && dated <= first + 2 ? dated : first;
}

/** Whether a text opens with a paragraph: with long sentences, or with one that no credit follows and that has a full stop. */
const isWithoutHead = (words: string, after: readonly Line[]): boolean =>
  isSentence(words) &&
  (hasMoreWords(words, LONGEST_HEADLINE) ||
    (hasMoreWords(words, LONGEST_HEADLINE / 2) &&
      !/[?!؟？！]/.test(words) &&
      after.every((line) => readCredit(line) === undefined)));

/** Whether words after the credits open the body, where a short sentence can be a paragraph. */
const opens = (words: string): boolean =>
  ((endsSentence(words) || /[:：]$/.test(words)) && hasMoreWords(words, 3)) || hasMoreWords(words, LONGEST_HEADLINE);

/** The paragraphs, and the caption and byline found among them where the head had none. */
export function readBody(lines: readonly Line[], dateline: Dateline | undefined, head: Head) {
  const [first, ...others] = lines;
  const opening = first === undefined ? [] : [dateline === undefined ? first : { ...first, words: dateline.rest }];
  const paragraphs: string[] = [];
  const dropped: string[] = [];
  let { caption, byline } = head;
  for (const line of [...opening, ...others]) {
    const { words, role } = line;
    const credit = words.length < 90 && !endsSentence(words) && role !== 'heading' ? readCredit(line) : undefined;
    const author =
      credit?.isByline && credit.byline !== null && (role === 'byline' || isName(credit.byline)) ? credit.byline : null;
    if (words === '') continue;
    if (role === 'caption' || (words.length < 300 && isCaption(words) && !endsSentence(words))) {
      if (caption !== null) dropped.push(words);
      caption ??= words;
    } else if (author !== null) {
      if (byline !== null) dropped.push(words);
      byline ??= author;
    } else if (credit?.isTimed && !credit.isByline && credit.byline === null) dropped.push(words);
    else paragraphs.push(words);
  }
  return { paragraphs, caption, byline, dropped };
}
