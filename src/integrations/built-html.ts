/** Lists the HTML files of a built site, in the same order on every machine. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The path of each file, and its name below the folder with forward slashes. */
export const builtHtml = (root: string): { file: string; name: string }[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ file: join(root, name), name: name.replaceAll('\\', '/') }));
