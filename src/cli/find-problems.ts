/** Reads all content and `site.config.ts` and checks them against all rules, for `npm run check`, the build and `astro dev`. */

import type { Problem } from '../errors/problem.ts';
import { checkContents } from '../record/check/check.ts';
import type { Contents } from '../record/model.ts';
import { readContents } from './read-contents.ts';
import { checkFirst, readSiteConfig } from './read-site-config.ts';

/**
 * Every problem of the site below a folder, and its content. While any file cannot be read, only such
 * problems are given: a file that is left out takes its ids with it, and references to them would raise false alarms.
 */
export function findProblems(root: string): { problems: Problem[]; contents: Contents } {
  const { config, problems: ofSite } = readSiteConfig(root);
  const { contents, problems: unread, lines } = readContents(root);
  if (unread.length > 0) return { contents, problems: [...ofSite, ...unread] };
  const slugs = contents.articles.map(({ id }) => id);
  const ofFirst = config === undefined ? [] : checkFirst(config, slugs, root);
  return { contents, problems: [...ofSite, ...ofFirst, ...checkContents(contents, lines)] };
}
