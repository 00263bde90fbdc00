/** Writes files of content: YAML front matter, then the body. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { onDisk } from './originals.ts';

/**
 * The text of a file of content: the fields, a blank line, the body. Astro reads the fields as YAML 1.1, in which a date
 * without quotation marks is no text.
 */
export const contentText = (data: object, body: string): string =>
  `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n\n${body}\n`;

/** Writes a file below the project's folder. Throws a ProblemError when the system refuses. */
export function writeContent(root: string, file: string, text: string): void {
  const path = join(root, file);
  onDisk(file, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  });
}
