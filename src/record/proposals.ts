/** Proposes notes on a report: the names, dates, quotations and contested statements in it that no note explains. */

import { NOTE_KIND_OF, type NoteKind } from '../schemas/note.ts';
import { type Candidate, type CandidateSort, endOf, longest, overlap } from '../text/candidates/candidate.ts';
import { findCandidates } from '../text/candidates/find.ts';
import { wordsOf } from '../text/candidates/words.ts';
import { anchorerOf, type ReportText } from '../text/edition.ts';
import { occurrences } from '../text/occurrences.ts';
import type { TextQuoteSelector } from '../text/selector.ts';
import type { Entry } from './model.ts';
import { indexNames } from './name-index.ts';

/** A note that could be written. */
export interface Proposal {
  readonly kind: NoteKind;
  readonly sort: CandidateSort | 'entry';
  /** Places the note in the report; `undefined` when no seven words single out the place. */
  readonly quote: TextQuoteSelector | undefined;
  /** The words of the report that it is about, in full. */
  readonly words: string;
  /** From 0. */
  readonly paragraph: number;
  /** The entries of the record that have this name: none, one, or several that share it. */
  readonly entries: readonly string[];
}

/** In words, the quote with what is beside it: a note must not carry more of the publisher's text than this. */
export const LONGEST_QUOTE = 7;

const KIND_OF: Readonly<Record<CandidateSort, NoteKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  name: 'background',
  date: 'event',
  term: 'term',
  quotation: 'background',
  hedge: 'claim',
};

/** In characters: seven words are found within so many. */
const BESIDE = 120;

interface Found {
  readonly sort: Proposal['sort'];
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly paragraph: number;
  readonly entries: readonly string[];
}

/**
 * One proposal for each subject, at its first mention, in reading order.
 * @param language the report's, as a BCP 47 tag
 */
export function proposeNotes(report: ReportText, language: string, entries: readonly Entry[]): Proposal[] {
  const find = indexNames(entries);
  const found = findCandidates(report.paragraphs, language).flatMap((candidates, paragraph): Found[] => {
    const words = report.paragraphs[paragraph] ?? '';
    const known = find(words).map(
      ({ isSurname, ...one }) => ({ ...one, sort: isSurname ? 'person' : 'entry' }) as const,
    );
    // Of a run of capitals that holds a name of the record ("President Ilse Brandt"), that name is meant.
    const isHeld = (one: Candidate): boolean =>
      one.sort === 'name' && known.some((name) => overlap(one, name) && /\s/.test(words.slice(name.start, name.end)));
    const unknown = candidates
      .filter((one) => !isHeld(one))
      .map((one) => ({ ...one, entries: [] as readonly string[] }));
    const names = longest([...known, ...unknown.filter(({ sort }) => !STATEMENTS.has(sort))]);
    return [...names, ...unknown.filter(({ sort }) => STATEMENTS.has(sort))].map((one) => ({
      ...one,
      words: words.slice(one.start, one.end),
      paragraph,
    }));
  });
  return onceEach(found.map((one) => atFirstMention(one, report.paragraphs)))
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end)
    .map((one) => ({
      kind: kindOf(one, entries),
      sort: one.sort,
      quote: quoteOf(report, one),
      words: one.words,
      paragraph: one.paragraph,
      entries: one.entries,
    }));
}

const STATEMENTS: ReadonlySet<CandidateSort> = new Set(['quotation', 'hedge', 'term']);

function kindOf({ sort, entries: [first] }: Found, entries: readonly Entry[]): NoteKind {
  const entry = entries.find(({ id }) => id === first);
  if (entry !== undefined) return NOTE_KIND_OF[entry.kind];
  return sort === 'entry' ? 'background' : KIND_OF[sort];
}

/** A name that opens a sentence is not told by its capital, so it is looked for where it stands first. */
function atFirstMention(found: Found, paragraphs: readonly string[]): Found {
  if (found.sort === 'quotation' || found.sort === 'hedge') return found;
  for (const [paragraph, words] of paragraphs.slice(0, found.paragraph + 1).entries()) {
    const start = occurrences(words, found.words).find((at) => isWhole(words, at, at + found.words.length));
    if (start !== undefined && (paragraph < found.paragraph || start < found.start))
      return { ...found, paragraph, start, end: start + found.words.length };
  }
  return found;
}

/** Whether a stretch neither begins nor ends within a word. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{M}\p{N}]$/u.test(endOf(text, start)) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));

/** Leaves out what was found before, and short forms of a name that is given in full: its surname, its initials. */
function onceEach(all: readonly Found[]): Found[] {
  const seen = new Set<string>();
  const full = all.filter(({ words }) => /\s/.test(words) && words.length < 60);
  return all.filter((one) => {
    const key = one.entries.length > 0 ? one.entries.join(' ') : one.words.toLowerCase();
    if (seen.has(key)) return false;
    const isPart =
      (one.sort === 'person' || one.sort === 'name') &&
      full.some(
        ({ sort, words }) =>
          (sort === 'person' || sort === 'name' || sort === 'entry') &&
          words !== one.words &&
          ` ${words} `.includes(` ${one.words} `),
      );
    const isInitials = full.some(({ sort, words }) => sort === 'organisation' && initialsOf(words) === one.words);
    if (isPart || isInitials) return false;
    seen.add(key);
    return true;
  });
}

const initialsOf = (name: string): string => [...name.matchAll(/(?<!\S)\p{Lu}/gu)].join('');

/**
 * The shortest quote that has one place in the report, the words themselves if they do, otherwise with as few words
 * before or after them as are needed. Of long ones, their first words.
 */
function quoteOf(report: ReportText, { start, end, paragraph }: Found): TextQuoteSelector | undefined {
  const words = report.paragraphs[paragraph] ?? '';
  const offset = report.paragraphs.slice(0, paragraph).reduce((sum, { length }) => sum + length + 2, 0);
  const cut = wordsOf(words.slice(start, end)).slice(0, LONGEST_QUOTE);
  const last = start + (cut.at(-1)?.end ?? end - start);
  const exact = words.slice(start, cut.length < LONGEST_QUOTE ? end : last);
  const isSound = (selector: TextQuoteSelector): boolean => {
    const { status, range } = anchorerOf(report)(selector, { loosely: false });
    return status === 'exact' && range?.start === offset + start && range.end === offset + start + exact.length;
  };
  if (isSound({ exact })) return { exact };
  const lead = endOf(words, start, BESIDE);
  const before = wordsOf(lead).map(({ start: at }) => start - lead.length + at);
  // The s of a possessive is not a word that tells places apart.
  const after = wordsOf(words.slice(start + exact.length, start + exact.length + BESIDE)).filter(
    ({ start, end }) => end - start > 1,
  );
  for (let count = 1; count <= LONGEST_QUOTE - cut.length; count++) {
    const from = before.at(-count);
    const to = after[count - 1]?.end;
    const beside = [
      ...(from === undefined ? [] : [{ exact, prefix: words.slice(from, start) }]),
      ...(to === undefined ? [] : [{ exact, suffix: words.slice(start + exact.length, start + exact.length + to) }]),
    ];
    const sound = beside.find(isSound);
    if (sound !== undefined) return sound;
  }
  return undefined;
}
