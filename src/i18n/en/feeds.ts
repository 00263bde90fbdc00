/** The words of the feeds of changes in English. */

export const feeds = {
  title: (site: string): string => `${site}: changes`,
  about: 'Additions and corrections.',
  correction: (title: string): string => `Correction: ${title}`,
  previously: (summary: string, before: string): string => `${summary} Previously: ${before}`,
};

export type FeedWords = typeof feeds;
