/** Names of people, organisations and places in English, found with the compromise library. */

import nlp from 'compromise';
import { memoised } from '../memoised.ts';
import { type Candidate, endOf, longest } from './candidate.ts';
import { capitalisedNames } from './capitals.ts';

/** Where compromise says nothing of the sort of a name, the words before it or at its end may. */
const BEFORE_PLACES = /\b(?:in|at|near|from|outside|across|around|towards?)\s(?:the\s)?$/i;
const BODY =
  '(?:Agency|Army|Assembly|Association|Authority|Bank|Board|Bureau|Commission|Committee|Company|Congress|Council|Court|Department|Front|Fund|Government|Institute|League|Ministry|Movement|Office|Organi[sz]ation|Parliament|Party|Senate|Society|Union|University)';
const IS_BODY = new RegExp(`\\b${BODY}(?:$| (?:of|for) )`, 'u');
/** An office before a name; not where it is part of it, as in `General Assembly`. */
const OFFICE =
  /^(?:(?:Prime|Foreign|Finance|Interior|Defen[cs]e|Deputy|Vice|Chief|Former)\s)*(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lady|Lord|Judge|President|Chancellor|Minister|Senator|Secretary|Ambassador|Governor)\.?\s)(?=\p{Lu})/u;

/** A word with a capital, and the small words that may join two: those of surnames, and `of` after a body or a region. */
const WORD = "(?:(?:\\p{Lu}\\.)+(?!\\p{L})|(?:St|Mt|Mr|Mrs|Ms|Dr|Prof)\\.|\\p{Lu}[\\p{L}\\p{M}\\p{N}&’'-]*)";
const NAME = new RegExp(
  `^${WORD}(?:(?: (?:de|del|van|von|der|bin|al|el)(?: la| den| der)?)? ${WORD}|(?<=\\b(?:${BODY}|Bay|Federation|Gulf|House|Isle|Kingdom|Republic|Sea|States|Strait)) (?:of|for)(?: the)? ${WORD})*`,
  'u',
);

/**
 * Proper nouns, as the library tags them or as their capitals show; a run of capitals such as `SCO` is taken for an
 * organisation.
 */
export function englishNames(words: string): Candidate[] {
  const found = [...stretches(words).flatMap(taggedNames), ...capitalisedNames(words, false)];
  return longest(found.flatMap((one) => parts(words, one)).map((one) => ({ ...one, sort: sortOf(words, one) })));
}

/** In characters, several long sentences: the library's time grows with the square of a sentence's length. */
const STRETCH = 2000;

/** A text in stretches that end at a space, each with the offset at which it starts. */
function stretches(words: string): { part: string; at: number }[] {
  return [...words.matchAll(new RegExp(`.{1,${STRETCH}}(?:\\s|$)|\\S+`, 'gsu'))].map(({ 0: part, index }) => ({
    part,
    at: index,
  }));
}

function taggedNames({ part, at }: { part: string; at: number }): Candidate[] {
  const doc = nlp(part);
  return [
    ...spans(doc.people(), 'person'),
    ...spans(doc.organizations(), 'organisation'),
    ...spans(doc.places(), 'place'),
    ...spans(doc.match('#ProperNoun+'), 'name'),
    ...spans(doc.match('#Acronym'), 'organisation'),
  ].map(({ sort, start, end }) => ({ sort, start: start + at, end: end + at }));
}

interface View {
  json(options: object): unknown;
}

/** compromise gives offsets of terms; those of a phrase take in the punctuation after it. */
function spans(view: View, sort: Candidate['sort']): Candidate[] {
  const found = view.json({ offset: true }) as { offset: { start: number; length: number } }[];
  return found.map(({ offset: { start, length } }) => ({ sort, start, end: start + length }));
}

/**
 * The names that begin in a phrase: compromise goes on over commas and takes in small words beside a name, so each begins
 * at a capital and ends where no word with one follows, or at a possessive. Offices are not part of a name.
 */
function parts(words: string, { sort, start, end }: Candidate): Candidate[] {
  const found: Candidate[] = [];
  let at = start;
  while (at < end) {
    const capital = words.slice(at, end).search(/(?<![\p{L}\p{N}])\p{Lu}/u);
    if (capital < 0) break;
    at += capital;
    const run = upToPossessive(words.slice(at).match(NAME)?.[0] ?? words.charAt(at));
    const office = IS_BODY.test(run) ? 0 : (run.match(OFFICE)?.[0].length ?? 0);
    const skipped = office + (opensSentence(words, at + office) ? ordinaryOpening(run.slice(office)) : 0);
    const rest = run.slice(skipped);
    const title = IS_BODY.test(rest) ? 0 : (rest.match(OFFICE)?.[0].length ?? 0);
    const name = rest.slice(title).replace(/[’'-]$/u, '');
    const from = at + skipped + title;
    // What the library says of the whole need not hold for the one whose it is.
    const isOwner = /^[’']s\s/u.test(words.slice(at + run.length, end));
    if (name.length > 1 && !isDescription(name))
      found.push({ sort: isOwner ? 'name' : sort, start: from, end: from + name.length });
    at += Math.max(run.length, 1);
  }
  return found;
}

/** The name up to a possessive (`Norland’s Ministry`), except where that is an ordinary word (`People’s Union`). */
function upToPossessive(run: string): string {
  for (const { 0: owner, index } of run.matchAll(/(\S+)[’']s(?![\p{L}\p{N}])/gu)) {
    const word = owner.slice(0, -2);
    const isLast = index + owner.length === run.length;
    if (isLast || !isOrdinary(word)) return run.slice(0, index + word.length);
  }
  return run;
}

/** Whether a word with a capital is one that the library knows and does not take for a name. */
function isOrdinary(word: string): boolean {
  const tags = tagsOf(word);
  return !tags.includes('ProperNoun') && !tags.includes('Acronym') && word.toLowerCase() in lexicon();
}

const opensSentence = (words: string, at: number): boolean =>
  /(?:^|[.!?…][\p{Pf}\p{Pe}"']*\s+)[\p{Pi}\p{Ps}"'\s]*$/u.test(endOf(words, at));

/** The length of an ordinary word that has its capital from the start of a sentence, with the space after it. */
function ordinaryOpening(name: string): number {
  const [opening = '', word = ''] = name.match(/^(\S+)\s*/) ?? [];
  return isOrdinary(word) && !/[’']s$/.test(word) ? opening.length : 0;
}

/** Words that only say where something is from ("Russian"), months and weekdays. */
const isDescription = (name: string): boolean =>
  !/\s/.test(name) && tagsOf(name).some((tag) => tag === 'Demonym' || tag === 'Date' || tag === 'Pronoun');

const tagsOf = memoised((word): readonly string[] => {
  const [found] = nlp(word).json() as { terms: { tags: string[] }[] }[];
  return found?.terms[0]?.tags ?? [];
});

/** The words that the library knows. */
const lexicon = (): object => (nlp.model() as { one: { lexicon: object } }).one.lexicon;

function sortOf(words: string, { sort, start, end }: Candidate): Candidate['sort'] {
  const name = words.slice(start, end);
  if (IS_BODY.test(name)) return 'organisation';
  const isPlaced = BEFORE_PLACES.test(endOf(words, start));
  if (sort === 'person' && isPlaced && !tagsOf(name.split(' ')[0] ?? '').includes('FirstName')) return 'place';
  if (sort !== 'name') return sort;
  if (/^\p{Lu}{2,6}$/u.test(name)) return 'organisation';
  return isPlaced ? 'place' : 'name';
}
