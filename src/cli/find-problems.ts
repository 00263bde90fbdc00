import type { Problem } from '../errors/problem.ts';
import { checkContents } from '../record/check/check.ts';
import type { Contents } from '../record/model.ts';
import { readContents } from './read-contents.ts';

/**
 * Every problem of the content below a folder, and the content itself. While files cannot be read, only those problems
 * are given: a file that is left out takes its ids with it, and references to them would be reported in vain.
 */
export function findProblems(root: string): { problems: Problem[]; contents: Contents } {
  const { contents, problems, lines } = readContents(root);
  return { contents, problems: problems.length > 0 ? [...problems] : checkContents(contents, lines) };
}
