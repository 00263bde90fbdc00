/**
 * The command `article forget`, which removes the publisher's text of one article, or of all, so that the site shows
 * the reading edition again.
 */

import { existsSync, rmSync } from 'node:fs';
import { chooseArticle, onDisk, originalPath } from './originals.ts';
import type { Outcome } from './outcome.ts';
import { readContents } from './read-contents.ts';

export function forgetOriginals(root: string, { slug }: { slug: string | undefined }): Outcome {
  const slugs = readContents(root).contents.articles.map(({ id }) => id);
  const meant = slug === undefined ? slugs : [chooseArticle(slugs, slug)];
  const held = meant.filter((one) => existsSync(originalPath(root, one)));
  for (const one of held) onDisk(originalPath(root, one), () => rmSync(originalPath(root, one)));
  const output =
    held.length === 0
      ? 'No original is stored; the site shows the reading edition.\n'
      : `Removed: the original of ${held.join(', ')}. The next build shows the reading edition.\n`;
  return { output, code: 0 };
}
