/**
 * `npm run check`: all rules for all content. Prints the problems and exits with 1, or prints an inventory and exits
 * with 0. Then says what each draft lacks, and how far it has come.
 */

import { existsSync } from 'node:fs';
import { cwd, stderr, stdout } from 'node:process';
import { formatProblem } from '../errors/problem.ts';
import { counted } from '../record/counted.ts';
import { ofDrafts } from '../record/drafts.ts';
import type { Contents } from '../record/model.ts';
import { describeProgress, progressOf } from '../record/progress.ts';
import { findProblems } from './find-problems.ts';
import { originalPath } from './originals.ts';

const { problems, unfinished, news, contents } = findProblems(cwd());
for (const one of news) stdout.write(`Note: ${formatProblem(one)}\n`);
if (problems.length === 0) {
  stdout.write(`The content is sound: ${inventory(contents)}.\n`);
} else {
  for (const found of problems) stderr.write(`${formatProblem(found)}\n`);
  stderr.write(`\n${counted(problems.length, 'problem')} in the content.\n`);
  process.exitCode = 1;
}
for (const lack of unfinished) stdout.write(`${formatProblem(lack)}\n`);
for (const article of contents.articles) {
  const { id, file, data } = article;
  if (!data.draft) continue;
  const isOwn = ofDrafts({ articles: [article] });
  const lacks = problems.length > 0 || unfinished.some((lack) => isOwn(lack.file));
  const shown = existsSync(originalPath(cwd(), id))
    ? ' The site built here then shows the publisher’s own text, unless “npm run article -- forget” has removed it.'
    : '';
  const ready = lacks ? '' : ` Nothing is missing: take “draft: true” out of ${file}.${shown}`;
  stdout.write(`${describeProgress(id, progressOf(id, contents))}${ready}\n`);
}

function inventory({ articles, notes, entries, sources }: Contents): string {
  const kinds = Object.entries(Object.groupBy(entries, (entry) => entry.kind));
  return [
    counted(articles.length, 'article'),
    counted(notes.length, 'note'),
    ...kinds.map(([kind, of]) => `${of.length} ${kind}`),
    counted(sources.length, 'source'),
  ].join(', ');
}
