/**
 * `npm run check`: all rules for all content. Prints the problems and exits with 1, or prints an inventory and exits
 * with 0. Then says how far each unfinished article has come.
 */

import { cwd, stderr, stdout } from 'node:process';
import { formatProblem } from '../errors/problem.ts';
import { counted } from '../record/counted.ts';
import type { Contents } from '../record/model.ts';
import { describeProgress, progressOf } from '../record/progress.ts';
import { findProblems } from './find-problems.ts';

const { problems, news, contents } = findProblems(cwd());
for (const one of news) stdout.write(`Note: ${formatProblem(one)}\n`);
if (problems.length === 0) {
  stdout.write(`The content is sound: ${inventory(contents)}.\n`);
} else {
  for (const found of problems) stderr.write(`${formatProblem(found)}\n`);
  stderr.write(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.\n`);
  process.exitCode = 1;
}
for (const { id } of contents.articles) {
  const progress = progressOf(id, contents);
  if (!progress.isFinished) stdout.write(`${describeProgress(id, progress)}\n`);
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
