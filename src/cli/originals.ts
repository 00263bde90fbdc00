/**
 * What the commands share: where the publisher's own text is kept, which article is meant, and file errors as
 * sentences.
 */

import { join } from 'node:path';
import { problem } from '../errors/problem.ts';
import { didYouMean } from '../record/check/nearest.ts';

/** Where the publisher's own text of an article is kept, beside the edition and out of version control. */
export const originalPath = (root: string, slug: string): string =>
  join(root, 'content', 'articles', slug, 'original.txt');

/**
 * The article that a command means. Throws a ProblemError when none has that name, or when there are several and none
 * is named.
 */
export function chooseArticle(slugs: readonly string[], slug: string | undefined): string {
  if (slug === undefined && slugs.length === 1) return slugs[0] as string;
  if (slug === undefined) {
    const cause = slugs.length === 0 ? 'contains no article' : `contains several articles (${slugs.join(', ')})`;
    throw problem('content/articles', cause, 'Name one with --article SLUG.');
  }
  if (!slugs.includes(slug)) {
    throw problem(
      'content/articles',
      `contains no article "${slug}"`,
      didYouMean(slug, slugs, 'Name one that exists.'),
    );
  }
  return slug;
}

/** Runs a file operation; throws a ProblemError, a sentence for the user, when the system refuses it. */
export function onDisk<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const cause =
      code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'may not be changed' : `cannot be changed (${code})`;
    throw problem(file, cause, 'Check that you may write there. Nothing was changed.');
  }
}
