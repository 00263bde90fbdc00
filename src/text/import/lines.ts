/** Cuts a pasted text into lines, and tells where one ends a sentence. */

/** What the markup of a page says that a line is. */
export type Role = 'headline' | 'heading' | 'standfirst' | 'byline' | 'caption' | 'aside';

/** A paragraph, or a line that stands by itself. */
export interface Line {
  readonly words: string;
  /** Absent in plain text, and where the markup says nothing. */
  readonly role?: Role | undefined;
  /** The ISO 8601 calendar date that the page gives machines for this line. */
  readonly date?: string | undefined;
  /** Whether it is an item of a list, which in plain text its bullet tells. */
  readonly isItem?: boolean | undefined;
}

/** The non-empty lines of a pasted text, with hard-wrapped paragraphs joined again and stray characters removed. */
export function readLines(text: string): Line[] {
  const blocks = text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap((block) =>
      runs(
        block
          .split('\n')
          .map((line) => cleanLine(withoutMarkdown(line)))
          .filter((line) => line !== ''),
      ),
    );
  const width = blocks.flat().reduce((most, { length }) => Math.max(most, length), 0);
  const isWrapped = width <= WIDEST_WRAP && blocks.some((lines) => isOneParagraph(lines));
  const lines = blocks.flatMap((all) =>
    isOneParagraph(all) || (isWrapped && isOneParagraph(all, width)) ? [all.join(' ')] : all,
  );
  return joinCut(lines.map((words) => ({ words, isItem: ITEM.test(words) })));
}

/** A line without the marks of Markdown for a heading and for bold words. */
const withoutMarkdown = (line: string): string =>
  line.replace(/^\s*#{1,6}\s+/, '').replace(/(\*\*|__)(?=\S)([^*_]{1,500})\1/g, '$2');

/**
 * Reduces white space to single spaces, and removes control characters, byte order marks, soft hyphens, zero-width
 * spaces and bidirectional overrides: none of them is a word, and the overrides can make a line read as something it is
 * not.
 */
export function cleanLine(line: string): string {
  return line
    .replace(/[\p{Cc}\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) =>
      /\s/.test(c) ? ' ' : '',
    )
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The full stops of all scripts (Unicode's Sentence_Terminal), with what may stand behind them. */
const SENTENCE_END = /\p{Sentence_Terminal}[\p{Quotation_Mark}\p{Pe}]*$/u;

/** Whether a line ends as a sentence does, in any script: with a danda in Hindi, a full stop of its own in Urdu. */
export const endsSentence = (words: string): boolean => SENTENCE_END.test(words.slice(-8));

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether a line has more words than this (at most fifty), by Unicode's rules (UAX 29), which know those of Chinese too. */
export const hasMoreWords = (line: string, than: number): boolean =>
  line.length > than && [...WORDS.segment(line.slice(0, 500))].filter(({ isWordLike }) => isWordLike).length > than;

/** Whether a line is a sentence, or several, of a length that headlines do not have. */
export const isSentence = (words: string): boolean => endsSentence(words) && hasMoreWords(words, 8);

/** A bullet, a number in a list, or the dash before what somebody says. */
const ITEM = /^(?:[•▪●■◦‣∙·*–—-]|\d{1,2}[.)]|\([a-z\d]\))\s/u;
const BYLINE = /^(?:By|BY|by)(?:\s(?:[\p{Lu}\d]\S*|and|in|for|[&|]))+$/u;
const OPENING_QUOTE = /^[\p{Pi}"'„«「]/u;

/** The lines of a block in runs that may each be one paragraph: an item, a byline or someone's words begin a new one. */
function runs(lines: readonly string[]): string[][] {
  const all: string[][] = [];
  for (const line of lines) {
    const before = all.at(-1);
    const last = before?.at(-1) ?? '';
    const isNew = ITEM.test(line) || BYLINE.test(line) || BYLINE.test(last);
    if (before === undefined || isNew || (OPENING_QUOTE.test(line) && endsSentence(last))) all.push([line]);
    else before.push(line);
  }
  return all;
}

/** Widths in characters at which mail and old editors break text, so that a line is not a paragraph. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 40;

/**
 * Whether lines were one paragraph that was broken at a fixed width: the first word of each would not have fitted into
 * the line before. Where the width is not known from the rest of the text, some line must also go on within a sentence,
 * in small letters or in a script that has none.
 */
function isOneParagraph(lines: readonly string[], width?: number): boolean {
  const widest = width ?? lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (lines.length < 2 || widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false;
  const pairs = lines.slice(1).map((line, i) => [lines[i] ?? '', line] as const);
  const isFull = pairs.every(([line, next]) => line.length + 1 + (next.split(' ')[0] ?? '').length > widest);
  const goesOn = pairs.some(
    ([line, next]) => !endsSentence(line) && (/^[\p{Ll}\d]/u.test(next) || (lines.length > 2 && /^\p{Lo}/u.test(next))),
  );
  return isFull && (goesOn || (width !== undefined && pairs.some(([line]) => !endsSentence(line))));
}

const LABEL_ALONE =
  /^(?:by|image (?:source|caption),|(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?)\s?:?$/i;

/** Joins what a copied page cuts: a large first letter and its word, a label and its date or name. */
export function joinCut(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const { words, role } = joined.at(-1) ?? { words: '', role: undefined };
    const isInitial = /^[\p{Pi}"']?\p{Lu}$/u.test(words) && /^(?:\p{Ll}|\p{Lu}{2})/u.test(line.words);
    const isPicture = /^Image source,/.test(words) && /^Image caption,/.test(line.words);
    if (isInitial || isPicture || LABEL_ALONE.test(words)) {
      joined[joined.length - 1] = {
        ...line,
        role: line.role ?? role,
        words: words + (isInitial ? '' : ' ') + line.words,
      };
    } else joined.push(line);
  }
  return joined;
}
