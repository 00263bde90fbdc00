/**
 * The commands `article new-note` and `article new-entry`, which write the file of a new note or entry for its author
 * to fill in.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../errors/problem.ts';
import { ENTRY_KINDS, type EntryKind } from '../schemas/common.ts';
import { NOTE_KINDS } from '../schemas/note.ts';
import { anchorerOf, editionText, locate, type ReportText, runsOver } from '../text/edition.ts';
import { occurrences } from '../text/occurrences.ts';
import { CONTENT_NAME } from './content-files.ts';
import { chooseArticle } from './originals.ts';
import type { Outcome } from './outcome.ts';
import { readContents } from './read-contents.ts';
import { contentText, writeContent } from './write-file.ts';

const BODY = 'What a reader needs to know, in 60 to 180 words.<Cite id="" />';

const NEXT = 'Fill it in; "npm run check" says what it still needs.\n';
const GIST = 'One sentence of at most 30 words.';

/** How many preceding words are quoted to tell one place from another. */
const BESIDE = 3;

interface NoteOptions {
  /** The article; not needed while there is only one. */
  readonly slug?: string | undefined;
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly prefix?: string | undefined;
}

/**
 * Writes the file of a new note for words that occur in one place in the report; an existing file is never overwritten.
 * Throws a ProblemError that says what to do: which words to put before the quote, or which words are nearest.
 */
export function newNote(
  root: string,
  quote: string,
  { slug, name, kind = 'background', prefix }: NoteOptions,
): Outcome {
  const { contents } = readContents(root);
  const article = chooseArticle(
    contents.articles.map(({ id }) => id),
    slug,
  );
  if (!NOTE_KINDS.some((known) => known === kind))
    throw problem('--kind', `is "${kind}"`, `Use one of ${NOTE_KINDS.join(', ')}.`);
  const file = `content/articles/${article}/notes/${named(name ?? nameOf(quote))}.mdx`;
  const report = editionText(contents.articles.find(({ id }) => id === article)?.body ?? '');
  const { exact, paragraph } = placeQuote(report, quote, prefix);
  const target = prefix === undefined ? { exact } : { exact, prefix };
  const data = { kind, title: exact, gist: GIST, targets: [target] };
  write(root, file, data, BODY);
  return { output: `${file}: created, for “${exact}” in paragraph ${paragraph + 1}.\n${NEXT}`, code: 0 };
}

/**
 * The words as the report has them, and their paragraph, from 0. Throws a ProblemError when they do not occur in
 * exactly one place, naming the words before each place, or the words that come nearest.
 */
export function placeQuote(report: ReportText, quote: string, prefix?: string): { exact: string; paragraph: number } {
  const selector = { exact: quote, ...(prefix === undefined ? {} : { prefix }) };
  const placement = anchorerOf(report)(selector);
  const { status, range, nearest } = placement;
  if (runsOver(placement)) {
    const remedy = `Quote words from one paragraph, such as “${nearest?.text}”.`;
    throw problem(`“${quote}”`, 'crosses the end of a paragraph', remedy);
  }
  if (status === 'ambiguous') {
    const before = occurrences(report.text, quote, 20).map((at) => `“${wordsBefore(report.text, at)}”`);
    throw problem(
      `“${quote}”`,
      'occurs in several places',
      `Add --prefix with the words before the right one: ${before.join(' or ')}.`,
    );
  }
  if (range === undefined || status === 'fuzzy') {
    const near = range === undefined ? nearest?.text : report.text.slice(range.start, range.end);
    const remedy = near === undefined ? 'Copy the words from the report.' : `Did you mean “${near}”?`;
    throw problem(`“${quote}”`, 'is not in the report', remedy);
  }
  return { exact: report.text.slice(range.start, range.end), paragraph: locate(report, range)?.paragraph ?? 0 };
}

/** Writes the file of a new entry of the record, such as `people/a-name`; an existing file is never overwritten. */
export function newEntry(root: string, id: string): Outcome {
  const [kind = '', name = '', ...rest] = id.split('/');
  if (!ENTRY_KINDS.some((known) => known === kind) || rest.length > 0) {
    throw problem(
      `"${id}"`,
      'does not name a kind of entry',
      `Write it like ${ENTRY_KINDS.map((known) => `${known}/a-name`).join(', ')}.`,
    );
  }
  const title = `${named(name).charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
  const file = `content/${kind}/${name}.mdx`;
  write(
    root,
    file,
    FIELDS[kind as EntryKind](title),
    'What the sources say, each paragraph with its citation.<Cite id="" />',
  );
  return { output: `${file}: created.\n${NEXT}`, code: 0 };
}

/** The fields that an entry of each kind must have; the rest are in `src/schemas/`. */
const FIELDS: Readonly<Record<EntryKind, (title: string) => object>> = {
  people: (name) => ({ name, names: [], gist: GIST, roles: [], related: [] }),
  organisations: (name) => ({ name, names: [], gist: GIST, related: [] }),
  events: (title) => ({ title, kind: 'statement', date: '', participants: [], gist: GIST, related: [] }),
  claims: (title) => ({
    title: `Claim: ${title}`,
    claimants: [],
    statement: '',
    firstMade: { date: '', medium: '', sources: [] },
    answers: [{ by: '', date: '', position: '', sources: [] }],
    gist: GIST,
    related: [],
  }),
  places: (name) => ({ name, names: [], country: '', latitude: 0, longitude: 0, gist: GIST, related: [] }),
  terms: (term) => ({ term, names: [{ lang: 'ur', text: '' }], example: { exact: '' }, gist: GIST, related: [] }),
};

function write(root: string, file: string, data: object, body: string): void {
  if (existsSync(join(root, file))) throw problem(file, 'already exists', 'Choose another name, or edit the file.');
  writeContent(root, file, contentText(data, body));
}

/** The name, if it may be one of a file of content. Throws a ProblemError when it may not. */
export function named(name: string): string {
  if (!CONTENT_NAME.test(name))
    throw problem(
      `the name "${name}"`,
      'may have only lower-case letters, digits and single hyphens',
      'Write it like grain-treaty.',
    );
  return name;
}

const nameOf = (quote: string): string =>
  quote
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

const wordsBefore = (text: string, at: number): string =>
  text.slice(0, at).trim().split(/\s+/).slice(-BESIDE).join(' ');
