/** Names of people, organisations and places in English, found with the compromise library. */

import nlp from 'compromise';
import { type Candidate, longest } from './candidate.ts';
import { capitalisedNames } from './capitals.ts';

/** Where compromise says nothing of the sort of a name, the words before it or at its end may. */
const BEFORE_PLACES = /\b(?:in|at|near|from|outside|across|around|towards?)\s(?:the\s)?$/i;
const ENDS_OF_ORGANISATIONS =
  /\b(?:Agency|Army|Assembly|Association|Authority|Bank|Bureau|Commission|Committee|Company|Council|Court|Department|Federation of \p{Lu}\p{L}+|Fund|Government|Institute|League|Ministry|Office|Organi[sz]ation|Parliament|Party|Senate|Union|University)$/u;
const TITLES = /^(?:Mr|Mrs|Ms|Dr|Sir|Lady|Lord|Prof|President|Prime Minister|Minister|Senator|Secretary)\.?\s+/;

/**
 * Proper nouns, as the library tags them or as their capitals show; a run of capitals such as `SCO` is taken for an
 * organisation.
 */
export function englishNames(words: string, whole: string): Candidate[] {
  const doc = nlp(words);
  const found = [
    ...spans(doc.people(), 'person'),
    ...spans(doc.organizations(), 'organisation'),
    ...spans(doc.places(), 'place'),
    ...spans(doc.match('#ProperNoun+'), 'name'),
    ...spans(doc.match('#Acronym'), 'organisation'),
    ...capitalisedNames(words, whole),
  ];
  return longest(found.flatMap((one) => parts(words, one)).map((one) => ({ ...one, sort: sortOf(words, one) })));
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
 * The names in a phrase: compromise goes on over commas and takes in small words beside a name, so a phrase is cut at
 * its punctuation, and what does not begin with a capital is taken off at both ends, with titles and possessives.
 */
function parts(words: string, { sort, start, end }: Candidate): Candidate[] {
  return [...words.slice(start, end).matchAll(/[^,;:!?“”"«»()[\]—–]+/gu)].flatMap(({ 0: part, index }) => {
    const first = part.search(/\p{Lu}/u);
    if (first < 0) return [];
    const title = part.slice(first).match(TITLES)?.[0].length ?? 0;
    const name = part
      .slice(first + title)
      .match(
        /^\p{Lu}[\p{L}\p{M}\p{N}.&’'-]*(?:\s(?:(?:of|the|and|for|de|van|von|bin|al|al-\S+)\s)*\p{Lu}[\p{L}\p{M}\p{N}.&’'-]*)*/u,
      )?.[0]
      .replace(/[’']s?$/u, '')
      .replace(/(?<=\p{L}{2})\.$/u, '');
    if (name === undefined || name.length < 2) return [];
    const at = start + index + first + title;
    const skipped = opensSentence(words, at) ? ordinaryOpening(name) : 0;
    const rest = name.slice(skipped);
    return rest === '' || isDescription(rest) ? [] : [{ sort, start: at + skipped, end: at + name.length }];
  });
}

const opensSentence = (words: string, at: number): boolean =>
  /(?:^|[.!?…]\s+)[\p{Pi}\p{Ps}"'\s]*$/u.test(words.slice(0, at));

/** The length of an ordinary word that has its capital from the start of a sentence, with the space after it. */
function ordinaryOpening(name: string): number {
  const [opening = '', word = ''] = name.match(/^(\S+)\s*/) ?? [];
  const tags = tagsOf(word);
  const isName = tags.includes('ProperNoun') || tags.includes('Acronym');
  return !isName && word.toLowerCase() in lexicon() ? opening.length : 0;
}

/** Words that only say where something is from ("Russian"), months and weekdays. */
const isDescription = (name: string): boolean =>
  !/\s/.test(name) && tagsOf(name).some((tag) => tag === 'Demonym' || tag === 'Date' || tag === 'Pronoun');

function tagsOf(word: string): readonly string[] {
  const [found] = nlp(word).json() as { terms: { tags: string[] }[] }[];
  return found?.terms[0]?.tags ?? [];
}

/** The words that the library knows. */
const lexicon = (): object => (nlp.model() as { one: { lexicon: object } }).one.lexicon;

function sortOf(words: string, { sort, start, end }: Candidate): Candidate['sort'] {
  const name = words.slice(start, end);
  if (ENDS_OF_ORGANISATIONS.test(name)) return 'organisation';
  if (sort !== 'name') return sort;
  if (/^\p{Lu}{2,6}$/u.test(name)) return 'organisation';
  return BEFORE_PLACES.test(words.slice(0, start)) ? 'place' : 'name';
}
