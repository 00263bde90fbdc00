/** Reads all content and `site.config.ts` and checks them against all rules, for `npm run check`, the build and `astro dev`. */

import type { Problem } from '../errors/problem.ts';
import { checkContents } from '../record/check/check.ts';
import { ofDrafts } from '../record/drafts.ts';
import type { Contents } from '../record/model.ts';
import { readContents } from './read-contents.ts';
import { checkFirst, readSiteConfig } from './read-site-config.ts';

/** What was found in the content. */
export interface Found {
  readonly problems: readonly Problem[];
  /** What drafts lack. */
  readonly unfinished: readonly Problem[];
  readonly contents: Contents;
}

/**
 * Every problem of the site below a folder, and its content. While any file cannot be read, only such
 * problems are given: a file that is left out takes its ids with it, and references to them would raise false alarms.
 */
export function findProblems(root: string): Found {
  const { config, problems: ofSite } = readSiteConfig(root);
  const { contents, problems: unread, lines } = readContents(root);
  if (unread.length > 0) return { contents, problems: [...ofSite, ...unread], unfinished: [] };
  const slugs = contents.articles.map(({ id }) => id);
  const ofFirst = config === undefined ? [] : checkFirst(config, slugs, root);
  const isDraft = ofDrafts(contents);
  const found = checkContents(contents, lines);
  return {
    contents,
    problems: [...ofSite, ...ofFirst, ...found.filter(({ file }) => !isDraft(file))],
    unfinished: found.filter(({ file }) => isDraft(file)),
  };
}
