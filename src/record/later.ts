/** Tells what belongs to hindsight: the day that parts it from what was public, and the entries that do so as a whole. */

import { isAfter } from './date.ts';
import type { Contents, Entry } from './model.ts';

/** Whether an entry is about something that came after a day: an event or claim that was still to come. */
export const isLater = (entry: Entry, day: string): boolean =>
  (entry.kind === 'events' && isAfter(entry.data.date, day)) ||
  (entry.kind === 'claims' && isAfter(entry.data.firstMade.date, day));

/** The ISO day of the first report; an empty text when there is none. */
export const firstDay = (articles: Contents['articles']): string =>
  articles.map(({ data }) => data.published).sort()[0] ?? '';

/**
 * Gives the ISO day after which something came later: for a note the day of its own report, for everything else that of
 * the first report; an empty text when there is none.
 */
export function reportDays({
  articles,
}: Pick<Contents, 'articles'>): (piece: { readonly id: string; readonly article?: string }) => string {
  const first = firstDay(articles);
  const byArticle = new Map(articles.map(({ id, data }) => [id, data.published]));
  return ({ article = '' }) => byArticle.get(article) ?? first;
}
