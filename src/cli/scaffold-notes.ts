/**
 * The command `article annotations`, which makes notes from Web Annotations (W3C): this site's own, or an export of
 * Hypothesis.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, type Problem } from '../errors/problem.ts';
import { readAnnotations } from '../export/annotation/read.ts';
import { type Draft, draftNote } from '../export/annotation/scaffold.ts';
import { anchorerOf, editionText, locate, type ReportText, reportText, runsOver } from '../text/edition.ts';
import { htmlToText } from '../text/import/html.ts';
import { parseReport } from '../text/import/report.ts';
import type { Placement } from '../text/selector.ts';
import { chooseArticle, originalPath } from './originals.ts';
import type { Outcome } from './outcome.ts';
import { readSoundContents } from './read-contents.ts';
import { readText } from './read-text.ts';
import { contentText, writeContent } from './write-file.ts';

interface Options {
  /** The article; not needed while there is only one. */
  readonly slug: string | undefined;
  /** Makes a note even if none of its quotes is in the report. */
  readonly allowOrphans: boolean;
}

const LARGEST_EXPORT = 20_000_000;

/**
 * Makes notes from the annotations in files, and says what became of each. An existing note is never overwritten. The
 * code is 1 when something was left out. Throws a ProblemError when a file or the content cannot be read.
 */
export function scaffoldNotes(root: string, files: readonly string[], { slug, allowOrphans }: Options): Outcome {
  const contents = readSoundContents(root);
  const article = chooseArticle(
    contents.articles.map(({ id }) => id),
    slug,
  );
  const report = textOf(root, article, contents.articles.find(({ id }) => id === article)?.body ?? '');
  const anchorer = anchorerOf(report);
  const entries = new Set(contents.entries.map(({ id }) => id));
  const read = files.map((file) => ({ file, ...readAnnotations(file, readText(file, { most: LARGEST_EXPORT })) }));
  const done: Kept[] = [];
  const left: Problem[] = read.flatMap(({ problems }) => problems);
  for (const { file, found } of read) {
    for (const annotation of found) {
      const leave = (cause: string, remedy: string) =>
        left.push({ file, cause: `${annotation.place} ${cause}`, remedy });
      const draft = draftNote(annotation, anchorer, { entries, plain: htmlToText });
      if (draft === undefined) {
        leave('quotes no words, so a note made from it would have no place', 'Give it a TextQuoteSelector.');
      } else if (!allowOrphans && draft.placed.every(({ placement }) => placement.range === undefined)) {
        const [first] = draft.placed;
        leave(
          `quotes “${first?.quote.replace(/\s+/g, ' ')}”, and ${first?.placement.reason}`,
          remedyFor(first?.placement),
        );
      } else {
        done.push(keep(root, article, draft, report));
      }
    }
  }
  const made = done.filter((one) => one.made).length;
  const summary = `${made} created, ${done.length - made} already there, ${left.length} left out`;
  const next = made > 0 ? 'Run "npm run check" to see what they still need.\n' : '';
  return {
    output: `${[...done.map(({ line }) => line), ...left.map(formatProblem), '', summary].join('\n')}\n${next}`,
    code: left.length > 0 ? 1 : 0,
  };
}

function remedyFor(placement: Placement | undefined): string {
  const near = placement?.nearest?.text;
  if (placement === undefined || near === undefined) return 'Correct the quote, or add --allow-orphans.';
  const offer = runsOver(placement) ? 'Quote words from one paragraph, such as' : 'Correct the quote, perhaps to';
  return `${offer} “${near}”, or add --allow-orphans.`;
}

/** The text on which the site is built: the publisher's own if it was imported, otherwise the reading edition. */
function textOf(root: string, slug: string, edition: string): ReportText {
  const original = originalPath(root, slug);
  return existsSync(original)
    ? reportText(parseReport(readFileSync(original, 'utf8')).paragraphs)
    : editionText(edition);
}

interface Kept {
  /** Whether a file was written; if not, the same note was already there. */
  readonly made: boolean;
  /** The line to print. */
  readonly line: string;
}

/** Writes a draft under the first free name, unless the same note is already there. */
function keep(root: string, article: string, draft: Draft, report: ReportText): Kept {
  const text = contentText(draft.data, draft.body);
  for (let number = 1; ; number++) {
    const name = number === 1 ? draft.name : `${draft.name}-${number}`;
    const file = `content/articles/${article}/notes/${name}.mdx`;
    const path = join(root, file);
    if (existsSync(path)) {
      if (sameNote(readFileSync(path, 'utf8'), text)) return { made: false, line: `${file}: already there, unchanged` };
      continue;
    }
    writeContent(root, file, text);
    const places = draft.placed.map((one) => describe(one, report)).join('; ');
    return { made: true, line: `${file}: created; ${places}` };
  }
}

/** Compares two notes; line endings, trailing white space and extra blank lines make no difference. */
const sameNote = (a: string, b: string): boolean => plainLines(a) === plainLines(b);
const plainLines = (text: string): string =>
  text
    .replace(/[ \t]*\r?\n/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

function describe({ quote, placement }: Draft['placed'][number], report: ReportText): string {
  const place = placement.range && locate(report, placement.range);
  return place === undefined
    ? `“${quote}” has no place: ${placement.reason}`
    : `“${quote}” at p${place.paragraph + 1}, ${placement.status}`;
}
