/** The places of things in the files of content, for messages. */

import type { Statement } from '../prose.ts';

/** Looks up line numbers for messages. The checks read no files themselves; the code that reads them passes this in. */
export interface Lines {
  /** The line of a field of the front matter or of a JSON item, by its path; `undefined` when it is not known. */
  field(file: string, path: readonly PropertyKey[]): number | undefined;
  /** The line of the file on which the body begins. */
  body(file: string): number;
}

/** Where a statement with citations is, and its opening words, for a message about what it rests on. */
export function statementPlace(file: string, { text, citations }: Statement, lines: Lines) {
  const line = lines.body(file) + (citations[0]?.line ?? 1) - 1;
  return { file, line, opening: `“${text.trim().slice(0, 50)}…”` };
}
