/** Reads all content and `site.config.ts` and checks them against all rules, for `npm run check`, the build and `astro dev`. */

import type { Problem } from '../errors/problem.ts';
import { checkContents } from '../record/check/check.ts';
import { checkParity, translationNews } from '../record/check/parity.ts';
import { ofDrafts } from '../record/drafts.ts';
import type { Contents } from '../record/model.ts';
import { readContents } from './read-contents.ts';
import { checkFirst, readSiteConfig } from './read-site-config.ts';
import { strayTranslations, type Translations } from './read-translations.ts';

/** What the check finds. */
export interface Found {
  readonly problems: readonly Problem[];
  /** What drafts lack. */
  readonly unfinished: readonly Problem[];
  /** What an editor should know of the translations, without anything being wrong. */
  readonly news: readonly Problem[];
  readonly contents: Contents;
  readonly translations: Translations;
}

/**
 * Every problem of the site below a folder, and its content. While any file cannot be read, only such
 * problems are given: a file that is left out takes its ids with it, and references to them would raise false alarms.
 */
export function findProblems(root: string): Found {
  const { config, problems: ofSite } = readSiteConfig(root);
  const { contents, translations, problems: unread, lines } = readContents(root);
  if (unread.length > 0) return { contents, translations, problems: [...ofSite, ...unread], unfinished: [], news: [] };
  const slugs = contents.articles.map(({ id }) => id);
  const others = [...translations];
  const isDraft = ofDrafts(contents);
  const found = [
    ...checkContents(contents, lines),
    ...others.flatMap(([language, other]) => checkParity(contents, other, language, lines)),
  ];
  return {
    contents,
    translations,
    problems: [
      ...ofSite,
      ...(config === undefined ? [] : checkFirst(config, slugs, root)),
      ...found.filter(({ file }) => !isDraft(file)),
    ],
    unfinished: found.filter(({ file }) => isDraft(file)),
    news: [
      ...others.flatMap(([language, other]) => translationNews(contents, other, language)),
      ...strayTranslations(root, contents),
    ],
  };
}
