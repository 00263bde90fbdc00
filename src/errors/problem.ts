/** Problems that a writer can put right: their shape, their wording in one line, and the error that carries them. */

/** Something a writer has to put right: where it is, what is wrong and what to do about it. */
export interface Problem {
  /** The file, relative to the project, or the name the user gave on the command line. */
  readonly file: string;
  /** Counted from 1; absent when the problem concerns the whole file. */
  readonly line?: number | undefined;
  /** What was found, without a full stop: `quote "Russian oill" is not in the report`. */
  readonly cause: string;
  /** What to do, as a full sentence: `Change the quote or add a prefix.` */
  readonly remedy: string;
}

/** One line for a terminal or a build log: `content/…/oil.mdx:7 quote … is not in the report. Change the quote.` */
export function formatProblem({ file, line, cause, remedy }: Problem): string {
  return `${line === undefined ? file : `${file}:${line}`} ${cause}. ${remedy}`;
}

/** Thrown when work cannot go on; carries every problem found so far, so that all can be shown at once. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

/** A ProblemError with a single problem. */
export const problem = (file: string, cause: string, remedy: string, line?: number): ProblemError =>
  new ProblemError([{ file, line, cause, remedy }]);
