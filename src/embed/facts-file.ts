/** Says in which file a program finds what it needs to show an excerpt. */

import type { ExcerptFacts } from './snippets.ts';

/** Excerpts of the record, which belong to no article. */
const OF_THE_RECORD = /^(?:claim|event|timeline)\//;

/**
 * The path below `embed/` of the file with the facts of an excerpt, from the excerpt's own path: one file for all the
 * passages and notes of an article, and one for each excerpt of the record.
 */
export const factsFile = (path: string): string =>
  OF_THE_RECORD.test(path) ? `${path}excerpt.json` : `${path.split('/')[0]}/excerpts.json`;

/** Whether such a file has a list of facts and not those of one excerpt. */
export const isFactsList = (file: string): boolean => file.endsWith('/excerpts.json');

/** The facts of an excerpt in what its file contains; `undefined` when they are not there. */
export const factsIn = (content: ExcerptFacts | readonly ExcerptFacts[], path: string): ExcerptFacts | undefined =>
  [content].flat().find(({ address }) => address.endsWith(`/embed/${path}`));
