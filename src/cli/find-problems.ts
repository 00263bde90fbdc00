/** Reads all content and checks it against all rules, for `npm run check`, the build and `astro dev`. */

import type { Problem } from '../errors/problem.ts';
import { checkContents } from '../record/check/check.ts';
import type { Contents } from '../record/model.ts';
import { readContents } from './read-contents.ts';

/**
 * Every problem in the content below a folder, and the content itself. While any file cannot be read, only such
 * problems are given: a file that is left out takes its ids with it, and references to them would raise false alarms.
 */
export function findProblems(root: string): { problems: Problem[]; contents: Contents } {
  const { contents, problems, lines } = readContents(root);
  return { contents, problems: problems.length > 0 ? [...problems] : checkContents(contents, lines) };
}
