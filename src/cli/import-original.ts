/**
 * The command `article import`, which attaches the notes of an article to the publisher's own text and keeps that text
 * beside the edition.
 */

import { writeFileSync } from 'node:fs';
import { type Attachment, attachNotes, noteName } from '../record/mention.ts';
import { ofArticle } from '../record/model.ts';
import { reportText } from '../text/edition.ts';
import { chooseArticle, onDisk, originalPath } from './originals.ts';
import type { Outcome } from './outcome.ts';
import { readSoundContents } from './read-contents.ts';
import { readReport } from './read-report.ts';

/** The options of an import. */
interface Options {
  /** The article; not needed while there is only one. */
  readonly slug: string | undefined;
  /** Accepts the text even if some notes find no place in it; they are then shown after the text. */
  readonly allowOrphans: boolean;
}

/**
 * When a quote cannot be placed and orphans are not allowed, nothing is changed and the code is 1. Throws a
 * ProblemError when the text or the content cannot be read.
 */
export function importOriginal(root: string, file: string, { slug, allowOrphans }: Options): Outcome {
  const {
    text,
    report: { paragraphs },
  } = readReport(file);
  const contents = readSoundContents(root);
  const article = chooseArticle(
    contents.articles.map(({ id }) => id),
    slug,
  );
  const notes = ofArticle(contents.notes, article);
  const attachments = attachNotes(reportText(paragraphs), notes);
  const lost = attachments.filter(({ mention }) => mention === undefined);
  const report = `${attachments.map(describe).join('\n')}\n\n${summarise(notes.length, attachments)}\n`;

  if (lost.length > 0 && !allowOrphans) {
    const remedy = 'Add a wording under "or" in the note, or accept the text as it is with --allow-orphans.';
    return { output: `${report}Nothing was changed. ${remedy}\n`, code: 1 };
  }
  const kept = originalPath(root, article);
  onDisk(kept, () => writeFileSync(kept, text));
  const done = `The text is stored in content/articles/${article}/original.txt; the next build shows it.`;
  return { output: `${report}${done} To go back to the edition: npm run article -- forget\n`, code: 0 };
}

function describe({ note, selector, placement, mention }: Attachment): string {
  const where = mention === undefined ? '—' : `p${mention.paragraph + 1}`;
  const line = `${noteName(note).padEnd(22)} ${placement.status.padEnd(11)} ${where.padEnd(4)} “${selector.exact}”`;
  if (mention !== undefined && placement.status !== 'fuzzy') return line;
  const { nearest } = placement;
  return `${line}: ${placement.reason}${nearest === undefined ? '' : `; the nearest is “${nearest.text}”`}`;
}

function summarise(notes: number, attachments: readonly Attachment[]): string {
  const by = Object.groupBy(attachments, ({ placement }) => placement.status);
  const counts = Object.entries(by).map(([status, of]) => `${of.length} ${status}`);
  return `${notes} notes with ${attachments.length} quotes: ${counts.join(', ')}.`;
}
