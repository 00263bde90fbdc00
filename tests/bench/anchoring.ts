import { performance } from 'node:perf_hooks';
import { stdout } from 'node:process';
import approxSearch from 'approx-string-match';
import { readContents } from '../../src/cli/read-contents.ts';
import { createAnchorer } from '../../src/text/anchor.ts';
import { editionText, locate } from '../../src/text/edition.ts';
import type { TextQuoteSelector } from '../../src/text/selector.ts';
import { random } from '../support/synthetic.ts';
import { asTable, goal, keepResults, option } from './results.ts';

/**
 * Places quotes in texts that were changed after the quotes were taken, beside approx-string-match alone and
 * diff-match-patch: how many a second, and how many right, wrong and refused. Texts are the editions and the prose of the
 * record; edits are made word by word, so that where each quote went is known. Paraphrase is the plain edition: nothing
 * but the paragraph is known of where a quote's words went, and a place in another one is wrong.
 */
const QUOTES = option('quotes', 2000);
const CONTEXT = 32;

/** Where a program says the quote is; nothing where it refuses. */
type Place = { start: number; end: number } | undefined;
interface Quote {
  readonly selector: TextQuoteSelector;
  /** Where it stood before the edits. */
  readonly before: number;
  /** Whether a place is the right one; no place is, where the words are gone. */
  readonly isRight: (place: { start: number; end: number }) => boolean;
}
interface Trial {
  readonly name: string;
  readonly texts: readonly { readonly text: string; readonly quotes: readonly Quote[] }[];
}
interface Program {
  readonly name: string;
  readonly prepare: (text: string) => (quote: Quote) => Place;
}

const { contents } = readContents('.');
const editions = contents.articles.map(({ body }) => editionText(body));
const plain = contents.plain.map(({ body }) => editionText(body));
const prose = contents.entries.map(({ body }) => body.replace(/<[^>]+>/g, '').trim());
const chunks = Array.from({ length: 10 }, (_, i) =>
  prose
    .filter((_, at) => at % 10 === i)
    .join('\n\n')
    .slice(0, 6000),
);
const next = random(7);
const upTo = (limit: number): number => Math.floor(next() * limit);

/** A phrase of three to twelve words, with what stands beside it. */
function takeQuote(text: string): { selector: TextQuoteSelector; start: number; end: number } {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)];
  for (;;) {
    const first = upTo(words.length - 12);
    const last = words[first + 2 + upTo(10)];
    const start = words[first]?.index ?? 0;
    const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
    const exact = text.slice(start, end);
    if (exact.includes('\n')) continue;
    const selector = {
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    };
    return { selector, start, end };
  }
}

/** The text with so many of its words changed, and where each of its characters went. */
function edit(text: string, share: number): { text: string; went: readonly number[] } {
  const parts = text.split(/(\s+)/);
  const words = parts.filter((part) => part.trim() !== '');
  const word = (): string => words[upTo(words.length)] ?? '';
  let made = '';
  const went: number[] = [];
  for (const part of parts) {
    const start = made.length;
    if (part.trim() === '' || next() >= share) made += part;
    else {
      const how = next();
      if (how < 0.4) made += word();
      else if (how < 0.6) made += '';
      else if (how < 0.8) made += `${word()} ${part}`;
      else made += part.slice(1) + part.slice(0, 1);
    }
    const length = made.length - start;
    for (let i = 0; i < part.length; i++) went.push(start + Math.min(i, length));
  }
  went.push(made.length);
  return { text: made, went };
}

function edited(share: number): Trial {
  const sources = [...editions.map(({ text }) => text), ...plain.map(({ text }) => text), ...chunks];
  const texts = sources.map((source) => {
    const { text, went } = edit(source, share);
    const quotes = Array.from({ length: Math.ceil(QUOTES / sources.length) }, (): Quote => {
      const { selector, start, end } = takeQuote(source);
      const [from, to] = [went[start] ?? 0, went[end] ?? 0];
      return {
        selector,
        before: start,
        // The same words elsewhere are not the place; at least half of the shorter must be shared.
        isRight: (place) =>
          2 * (Math.min(place.end, to) - Math.max(place.start, from)) > Math.min(place.end - place.start, to - from),
      };
    });
    return { text, quotes };
  });
  return { name: `${Math.round(share * 100)} %`, texts };
}

function paraphrased(): Trial {
  const texts = editions.slice(0, plain.length).map((full, i) => {
    const target = plain[i] ?? full;
    const quotes = Array.from({ length: QUOTES }, (): Quote => {
      const { selector, start, end } = takeQuote(full.text);
      const paragraph = locate(full, { start, end })?.paragraph;
      return { selector, before: start, isRight: (place) => locate(target, place)?.paragraph === paragraph };
    });
    return { text: target.text, quotes };
  });
  return { name: 'paraphrase', texts };
}

const { default: DiffMatchPatch } = (await import('diff-match-patch')) as { default: new () => Matcher };
interface Matcher {
  Match_Distance: number;
  match_main(text: string, pattern: string, near: number): number;
}

const PROGRAMS: readonly Program[] = [
  {
    name: 'this site',
    prepare: (text) => {
      const anchor = createAnchorer(text);
      return ({ selector }) => anchor(selector).range;
    },
  },
  {
    // As it is commonly used: the match with the fewest errors, of at most half of the quote; the first of several.
    name: 'approx-string-match alone',
    prepare:
      (text) =>
      ({ selector: { exact } }) =>
        approxSearch(text, exact, Math.min(256, Math.floor(exact.length / 2))).sort((a, b) => a.errors - b.errors)[0],
  },
  {
    // As annotation tools used it: it takes 32 characters, so the beginning and the end are looked for apart.
    name: 'diff-match-patch',
    prepare: (text) => {
      const matcher = new DiffMatchPatch();
      matcher.Match_Distance = text.length * 2;
      return ({ selector: { exact }, before }) => {
        const head = exact.slice(0, 32);
        const tail = exact.slice(-32);
        const start = matcher.match_main(text, head, before);
        const end = start < 0 ? -1 : matcher.match_main(text, tail, start + exact.length - tail.length);
        return end < 0 || end + tail.length <= start ? undefined : { start, end: end + tail.length };
      };
    },
  },
];

const trials = [0, 0.05, 0.15, 0.3].map(edited).concat(paraphrased());
const rows = trials.flatMap(({ name: edits, texts }) =>
  PROGRAMS.map(({ name, prepare }) => {
    const count = { right: 0, wrong: 0, refused: 0 };
    const begin = performance.now();
    for (const { text, quotes } of texts) {
      const place = prepare(text);
      for (const quote of quotes) {
        const found = place(quote);
        count[found === undefined ? 'refused' : quote.isRight(found) ? 'right' : 'wrong'] += 1;
      }
    }
    const seconds = (performance.now() - begin) / 1000;
    const total = count.right + count.wrong + count.refused;
    return { edits, name, perSecond: Math.round(total / seconds), quotes: total, ...count };
  }),
);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
stdout.write(
  `${asTable(
    ['edits', 'program', 'quotes a second', 'right', 'wrong', 'refused'],
    rows.map(({ edits, name, perSecond, quotes, right, wrong, refused }) => [
      edits,
      name,
      perSecond,
      percent(right, quotes),
      percent(wrong, quotes),
      percent(refused, quotes),
    ]),
  )}\n\n`,
);
for (const { edits, name, wrong, quotes } of rows)
  if (name === 'this site')
    stdout.write(`${goal(`wrong places at ${edits}, in per cent`, (100 * wrong) / quotes, 0.1)}\n`);
keepResults('anchoring', { rows });
