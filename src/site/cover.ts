/** The covers of the reports: the home page while there is one report, from two on a page for each. */

import type { Article } from '@/record/model.ts';
import type { Site } from './contents.ts';

/** The title and the lead of a cover, and the id of its page of prose, if it was written. */
export function coverOf({ pages, rendered }: Site, { id, data }: Article) {
  const page = `articles/${id}/cover`;
  const { title, lead } = pages.find((one) => one.id === page)?.data ?? { title: data.headline, lead: data.standfirst };
  return { title, lead, words: rendered.has(page) ? page : undefined };
}

/** The path of a report's cover, without the base. */
export const coverPath = ({ articles }: Pick<Site, 'articles'>, slug: string): string =>
  articles.length > 1 ? `articles/${slug}/cover/` : '';
