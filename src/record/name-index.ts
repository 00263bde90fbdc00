/** Finds the record's entries in a text, under any of their names, in any script and with the endings of Russian. */

import { longest } from '../text/candidates/candidate.ts';
import { foldText, unfoldRange } from '../text/fold.ts';
import { type Entry, entryTitle, nameForms, shortNames } from './model.ts';

/** Words of a text that are a name of one entry, or of several. */
interface NamedEntry {
  /** A half-open range of UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly entries: readonly string[];
  /** Whether it is the last word of a person's name, by itself. */
  readonly isSurname: boolean;
}

interface Name {
  readonly pattern: RegExp;
  readonly entry: string;
  readonly isSurname: boolean;
}

/** Finds names in a text; of two that overlap the longer counts, and a whole name before a surname. */
export type NameIndex = (text: string) => NamedEntry[];

/** Prepares the names of entries: titles, short forms, and names in other scripts and spellings. */
export function indexNames(entries: readonly Entry[]): NameIndex {
  const names = entries.flatMap((entry) => {
    const all = [...new Set([entryTitle(entry), ...shortNames(entry), ...nameForms(entry).map(({ text }) => text)])];
    return [
      ...all.map((name) => ({ pattern: patternOf(name), entry: entry.id, isSurname: false })),
      ...(entry.kind === 'people' ? all.flatMap(surnameOf) : []).map((name) => ({
        pattern: new RegExp(patternOf(name), 'gu'),
        entry: entry.id,
        isSurname: true,
      })),
    ];
  });
  return (text) => findNames(text, names);
}

function findNames(text: string, names: readonly Name[]): NamedEntry[] {
  const folded = foldText(text);
  const found = new Map<string, NamedEntry>();
  for (const { pattern, entry, isSurname } of names) {
    for (const { 0: words, index } of folded.text.matchAll(pattern)) {
      const range = unfoldRange(folded, index, index + words.length);
      if (range === undefined) continue;
      const key = `${range.start} ${range.end}`;
      const before = found.get(key);
      if (before !== undefined && isSurname && !before.isSurname) continue;
      const others = before === undefined || (before.isSurname && !isSurname) ? [] : before.entries;
      found.set(key, { ...range, entries: [...new Set([...others, entry])], isSurname });
    }
  }
  return longest([...found.values()], ({ isSurname }) => Number(isSurname));
}

/** Marks that are often left out and that folding keeps: accents, and the madda of Arabic letters. */
const MARKS = '[\\u0300-\\u036f\\u0653]';
const OPTIONAL = new RegExp(MARKS, 'g');
const ANY_MARKS = `${MARKS}*`;
/** The endings of Russian and Ukrainian nouns, adjectives and names, in Unicode's decomposed form. */
const ENDINGS =
  '(?:ами|ями|ого|ему|ому|ыми|ими|ая|ое|ой|ои|ою|ей|еи|ею|ом|ем|ым|им|ах|ях|ам|ям|ов|ев|их|ых|ии|ия|ию|а|я|у|ю|е|ы|и|о|ь)?';
/** The folded he of Urdu, and the letter for which Arabic names have it at their end. */
const URDU_HE = 'ہ';
const HE_OR_TEH = '[ہة]';

/**
 * A name as a pattern for a folded text. A name in capitals is looked for in capitals (`US`, not `us`), any other also
 * in small letters.
 */
function patternOf(name: string): RegExp {
  const plain = foldText(name).text.trim().replace(OPTIONAL, '');
  const isCapitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(plain) && plain.length < 8;
  const words = plain.split(' ').map((word) => {
    const stem = /^\p{Script=Cyrillic}{4,}$/u.test(word) ? word.replace(/[аяьиоеыую]$/, '') : word;
    const letters = [...stem].map((letter) => (letter === URDU_HE ? HE_OR_TEH : escaped(letter)) + ANY_MARKS).join('');
    return stem.length >= 3 && /^\p{Script=Cyrillic}+$/u.test(word) && !isCapitals
      ? `${letters}${ENDINGS}${ANY_MARKS}`
      : letters;
  });
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words.join(' ')}(?![\\p{L}\\p{M}\\p{N}])`, isCapitals ? 'gu' : 'giu');
}

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The last word of a name, where its script shows by a capital that it is one. */
const surnameOf = (name: string): string[] => {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  return words.length > 1 && /^\p{Lu}\p{L}{2,}/u.test(last) ? [last] : [];
};
