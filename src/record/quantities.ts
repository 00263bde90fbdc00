/** Reads the numbers and months in a sentence, so that a translation can be compared with what it renders. */

import type { Language } from '../i18n/known-languages.ts';

interface Reading {
  /** What multiplies the number before it. */
  readonly factors: Readonly<Record<string, number>>;
  /** Numbers that are written as words where the other language has digits. */
  readonly words: Readonly<Record<string, number>>;
  /** The same, before a word that multiplies. */
  readonly amounts: Readonly<Record<string, number>>;
  /** What a word adds to the number after it, as in ساڑھے 4 for four and a half. */
  readonly parts: Readonly<Record<string, number>>;
  /** In their order. */
  readonly months: readonly string[];
  /** A month as a word of its own. */
  readonly month: (name: string) => RegExp;
}

/** Letters and vowel signs on either side would make it part of another word. */
const inArabicScript = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, 'u');

const READINGS: Readonly<Record<Language, Reading>> = {
  en: {
    factors: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
    words: {},
    amounts: {},
    parts: {},
    months: 'January February March April May June July August September October November December'.split(' '),
    month: (name) => new RegExp(`\\b${name}\\b`),
  },
  ur: {
    factors: { سو: 100, ہزار: 1e3, لاکھ: 1e5, ملین: 1e6, کروڑ: 1e7, ارب: 1e9, بلین: 1e9, کھرب: 1e11 },
    words: { یکم: 1 },
    amounts: { ڈیڑھ: 1.5, ڈھائی: 2.5 },
    parts: { ساڑھے: 0.5, سوا: 0.25, پونے: -0.25 },
    months: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'.split(' '),
    month: inArabicScript,
  },
};

/** `3.68`, `45,000`; a comma or full stop that ends a sentence is not part of it, and `G7` is a name. */
const NUMBER = /(?<![\p{L}\p{M}\d])\d+(?:,\d{3})*(?:\.\d+)?/gu;

/**
 * The numbers and months in a text, each once and in order: `33 million in May` and `مئی میں 3 کروڑ 30 لاکھ` both give
 * `33000000` and `month 5`. Digits of any script count; numbers in words do not, except a few that one language writes
 * where others have digits.
 */
export function quantities(text: string, language: Language): string[] {
  const { factors, words, months, month } = READINGS[language];
  const plain = withPartsInDigits(withWholeYears(withLatinDigits(text)), READINGS[language]);
  const named = Object.entries(words).flatMap(([word, value]) => (inArabicScript(word).test(plain) ? [value] : []));
  const dated = months.flatMap((name, i) => (month(name).test(plain) ? [`month ${i + 1}`] : []));
  return [...new Set([...named, ...numbersIn(plain, factors)].map(String).concat(dated))].sort();
}

/** The numbers in digits; each is multiplied by the word after it, and added to one that such a word has just multiplied. */
function numbersIn(text: string, factors: Reading['factors']): number[] {
  const found: { value: number; factor: number; end: number }[] = [];
  const factorWord = new RegExp(`^[\\s-]*(${Object.keys(factors).join('|')})(?![\\p{L}\\p{M}])`, 'u');
  for (const { 0: digits, index } of text.matchAll(NUMBER)) {
    let end = index + digits.length;
    let factor = 1;
    for (let next = text.slice(end).match(factorWord); next !== null; next = text.slice(end).match(factorWord)) {
      factor *= factors[next[1] ?? ''] ?? 1;
      end += next[0].length;
    }
    const value = Number(digits.replaceAll(',', '')) * factor;
    const last = found.at(-1);
    const continues =
      last !== undefined && factor > 1 && factor < last.factor && text.slice(last.end, index).trim() === '';
    if (continues) Object.assign(last, { value: last.value + value, factor, end });
    else found.push({ value, factor, end });
  }
  return found.map(({ value }) => Number(value.toPrecision(12)));
}

/** `ساڑھے 4 لاکھ` as `4.5 لاکھ`, and `ڈیڑھ ارب` as `1.5 ارب`. */
function withPartsInDigits(text: string, { amounts, parts, factors }: Reading): string {
  const before = (words: object, what: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{M}])(${Object.keys(words).join('|') || '(?!)'})\\s+${what}`, 'gu');
  return text
    .replace(before(parts, '(\\d+)'), (_, word: string, digits: string) => String((parts[word] ?? 0) + Number(digits)))
    .replace(
      before(amounts, `(?=(?:${Object.keys(factors).join('|')})(?![\\p{L}\\p{M}]))`),
      (_, word: string) => `${amounts[word]} `,
    );
}

/** `2012–16` as `2012–2016`, since another language may write both years whole. */
const withWholeYears = (text: string): string =>
  text.replace(/(?<!\d)(1\d|20)(\d\d)–(\d\d)(?!\d)/g, (range, century: string, from: string, to: string) =>
    to > from ? `${century}${from}–${century}${to}` : range,
  );

/** Digits of every script as 0 to 9: in Unicode each set of ten stands in one row, beginning with its zero. */
const withLatinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const own = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && own - zero < 9) zero -= 1;
    return String(own - zero);
  });
