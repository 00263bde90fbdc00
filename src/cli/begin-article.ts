/**
 * The command `article begin`, which goes from somebody else's report to an article that waits to be written: how the
 * report was read, the notes it may need, and, with `--write`, the files.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem } from '../errors/problem.ts';
import { counted } from '../record/counted.ts';
import type { Contents } from '../record/model.ts';
import { describeProgress, progressOf } from '../record/progress.ts';
import { LONGEST_QUOTE, type Proposal, proposeNotes } from '../record/proposals.ts';
import { NOTE_KINDS } from '../schemas/note.ts';
import { hasHedges } from '../text/candidates/hedges.ts';
import { reportText } from '../text/edition.ts';
import type { Report } from '../text/import/report.ts';
import { languageOf, languageOfPage } from '../text/language.ts';
import { describeHead } from './inspect-report.ts';
import { draftArticle, draftNotes, slugOf } from './new-article.ts';
import { named } from './new-content.ts';
import type { Outcome } from './outcome.ts';
import { readSoundContents } from './read-contents.ts';
import { readReport } from './read-report.ts';
import { contentText } from './write-file.ts';
import { type Disk, writeFolder } from './write-folder.ts';

interface Options {
  /** The article's name in addresses; made from the headline when it is not given. */
  readonly slug?: string | undefined;
  /** The language of the report as a BCP 47 tag; told from the report when it is not given. */
  readonly lang?: string | undefined;
  /** Writes the files; otherwise they are only named. */
  readonly write?: boolean | undefined;
}

/**
 * The publisher's words go to `original.txt` alone, which is not version-controlled; a note quotes at most seven of
 * them. Throws a ProblemError when the report or the content cannot be read, the slug is in use, or the system refuses
 * to write; then nothing was written.
 */
export function beginArticle(root: string, file: string, options: Options, disk?: Disk): Outcome {
  const { text, report } = readReport(file);
  const contents = readSoundContents(root);
  const { slug, slugFrom } = chooseSlug(root, report, options.slug);
  const { language, languageFrom } = chooseLanguage(text, report, options.lang);

  const original = reportText(report.paragraphs);
  const proposals = proposeNotes(original, language, contents.entries);
  const article = draftArticle(report, { slug, language, today: new Date().toISOString().slice(0, 10) });
  const notes = draftNotes(proposals, original, contents.entries);
  const folder = `content/articles/${slug}`;
  const files = new Map([
    ['article.mdx', contentText(article.data, article.body)],
    ['original.txt', text],
    ...notes.map(({ name, data, body }) => [`notes/${name}.mdx`, contentText(data, body)] as const),
  ]);
  if (options.write) writeFolder(root, folder, files, disk);

  const begun: Contents = {
    ...contents,
    articles: [{ ...article, id: slug, file: `${folder}/article.mdx` }],
    notes: notes.map((note) => ({ ...note, id: `${slug}/notes/${note.name}`, article: slug, file: '' })),
  };
  return {
    output: [
      describeHead(report),
      `${'paragraphs:'.padEnd(12)} ${report.paragraphs.length}; "inspect" shows them, and what was dropped`,
      `${'language:'.padEnd(12)} ${language}, ${languageFrom}`,
      `${'slug:'.padEnd(12)} ${slug}, ${slugFrom}`,
      '',
      ...rulesFor(language),
      ...describeProposals(proposals),
      '',
      describeFiles(folder, notes.length, options.write ?? false),
      describeProgress(slug, progressOf(slug, begun)),
      '',
    ].join('\n'),
    code: 0,
  };
}

function chooseSlug(root: string, { headline, published }: Report, given: string | undefined) {
  const made = slugOf(headline);
  const slug =
    given === undefined ? (made ?? ['report', published].filter((part) => part !== null).join('-')) : named(given);
  if (existsSync(join(root, 'content', 'articles', slug)))
    throw problem(`content/articles/${slug}`, 'is in use', 'Name another with --slug SLUG.');
  const from =
    made === undefined ? 'since the headline has no Latin letters to make one from' : 'made from the headline';
  return { slug, slugFrom: given === undefined ? `${from}; --slug gives another` : 'as given' };
}

/** "und" (undetermined) is the tag of BCP 47 for a language that is not known. */
function chooseLanguage(text: string, { paragraphs }: Report, given: string | undefined) {
  if (given !== undefined) {
    if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(given))
      throw problem('--lang', `is "${given}"`, 'Write a BCP 47 language tag such as en, ur or ru.');
    return { language: given, languageFrom: 'as given' };
  }
  const page = languageOfPage(text);
  if (page !== undefined) return { language: page, languageFrom: 'as the page says' };
  const told = languageOf(paragraphs.join('\n'));
  return told === undefined
    ? { language: 'und', languageFrom: 'since neither letters nor words tell which it is; --lang gives it' }
    : { language: told, languageFrom: 'told from its letters and words' };
}

/** What is done for a language whose names no library tells apart here. */
function rulesFor(language: string): string[] {
  const [primary = ''] = language.toLowerCase().split('-');
  if (primary === 'en') return [];
  const name =
    primary === 'und' ? 'this language' : (new Intl.DisplayNames('en', { type: 'language' }).of(primary) ?? primary);
  const claims = hasHedges(primary) ? '' : ', and contested statements are left for you to find';
  return [
    `There are no rules for the names of ${name}: they are found by the record's own names, quotation marks and capital letters${claims}.`,
    '',
  ];
}

function describeProposals(proposals: readonly Proposal[]): string[] {
  if (proposals.length === 0) return ['No notes are proposed: make them with "new-note".'];
  const width = Math.max(...NOTE_KINDS.map(({ length }) => length));
  return [
    'Notes it may need, by paragraph:',
    ...proposals.map((proposal, i) => {
      const isFirst = proposals[i - 1]?.paragraph !== proposal.paragraph;
      const place = isFirst ? `p${proposal.paragraph + 1}` : '';
      return `${place.padEnd(4)} ${proposal.kind.padEnd(width)}  ${describeQuote(proposal)}${describeEntries(proposal)}`;
    }),
  ];
}

function describeQuote({ quote, words }: Proposal): string {
  if (quote === undefined)
    return `“${words}”: no ${LONGEST_QUOTE} words single it out, so it gets no file; use "new-note"`;
  const before = quote.prefix === undefined ? '' : `, after “${quote.prefix.trim()}”`;
  const after = quote.suffix === undefined ? '' : `, before “${quote.suffix.trim()}”`;
  return `“${quote.exact}”${before}${after}`;
}

function describeEntries({ entries }: Proposal): string {
  if (entries.length === 0) return '';
  return entries.length === 1
    ? ` → ${entries[0]}`
    : ` → ${entries.join(' and ')} have this name; write the one that is meant under "about"`;
}

function describeFiles(folder: string, notes: number, isWritten: boolean): string {
  const files = `${folder}/ with article.mdx, original.txt (the publisher's text, never committed) and ${counted(notes, 'note')}`;
  return isWritten
    ? `Written: ${files}. "npm run check" says what is to be filled in.`
    : `Nothing was written. With --write: ${files}.`;
}
