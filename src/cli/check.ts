/**
 * `npm run check`: all rules for all content. Prints the problems and exits with 1, or prints an inventory and exits
 * with 0. Then says what each draft lacks, and how far it has come.
 */

import { cwd, stderr, stdout } from 'node:process';
import { formatProblem } from '../errors/problem.ts';
import { counted } from '../record/counted.ts';
import type { Contents } from '../record/model.ts';
import { describeProgress, progressOf } from '../record/progress.ts';
import { findProblems } from './find-problems.ts';

const { problems, unfinished, news, contents } = findProblems(cwd());
for (const one of news) stdout.write(`Note: ${formatProblem(one)}\n`);
if (problems.length === 0) {
  stdout.write(`The content is sound: ${inventory(contents)}.\n`);
} else {
  for (const found of problems) stderr.write(`${formatProblem(found)}\n`);
  stderr.write(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.\n`);
  process.exitCode = 1;
}
for (const lack of unfinished) stdout.write(`${formatProblem(lack)}\n`);
for (const { id, file, data } of contents.articles) {
  if (!data.draft) continue;
  const lacks = unfinished.some((lack) => lack.file.startsWith(file.replace(/article\.mdx$/, '')));
  const ready = lacks ? '' : ` Nothing is missing: take “draft: true” out of ${file}.`;
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
