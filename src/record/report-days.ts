/** Which reports an entry concerns, the days on which they appeared, and on how many of these something was still to come. */

import { words } from '../i18n/words.ts';
import { type Backlinks, findBacklinks } from './backlinks.ts';
import { isAfter } from './date.ts';
import { dateOf } from './later.ts';
import type { Article, Contents, Entry } from './model.ts';

/** The ISO days of the reports that a page or an entry concerns: each once, in order, and at most `MOST_DAYS`. */
export type ReportDays = readonly string[];

/**
 * A page offers to be read as of no more days than this: a switch with more would be longer than what it divides, and each
 * day needs a rule in its styles (`components/shell/day-rules.ts`).
 */
export const MOST_DAYS = 6;

/**
 * The days of some reports. Of more than `MOST_DAYS` days the first and the last are taken, and between them those at equal
 * steps; a reader who asks for another day gets the last one before it, and so nothing that came later.
 */
export function daysOf(reports: readonly Article[]): ReportDays {
  const days = [...new Set(reports.map(({ data }) => data.published))].sort();
  if (days.length <= MOST_DAYS) return days;
  const step = (days.length - 1) / (MOST_DAYS - 1);
  return Array.from({ length: MOST_DAYS }, (_, i) => days[Math.round(i * step)] ?? '');
}

/**
 * The reports that each entry concerns, by its id, in order of their days: those with a note about it or about an entry that
 * it is linked with, and those with it in a thread or in the strip of dates. Readers come to an entry from a report's notes
 * in at most two steps (`check/reach.ts`), or along a thread. An entry that no report mentions has none.
 */
export function findReports(
  { articles, notes, threads }: Pick<Contents, 'articles' | 'notes' | 'threads'>,
  links: ReadonlyMap<string, Pick<Backlinks, 'entries'>>,
): Map<string, Article[]> {
  const slugs = new Map([...links.keys()].map((id) => [id, new Set<string>()]));
  const mention = (ids: Iterable<string | undefined>, slug: string): void => {
    for (const id of ids) slugs.get(id ?? '')?.add(slug);
  };
  for (const { article, data } of notes) mention([data.about], article);
  const noted = new Map([...slugs].map(([id, some]) => [id, [...some]]));
  for (const [id, some] of noted)
    for (const slug of some) mention(links.get(id)?.entries.map((entry) => entry.id) ?? [], slug);
  for (const { article, data } of threads) mention([...data.steps, ...data.events], article);
  for (const { id, data } of articles)
    mention(
      data.strip.map(({ event }) => event),
      id,
    );
  const inOrder = articles.toSorted((a, b) => a.data.published.localeCompare(b.data.published));
  return new Map([...slugs].map(([id, some]) => [id, inOrder.filter((article) => some.has(article.id))]));
}

/**
 * On how many of the days, counted from the first, something of this date (EDTF) was still to come: 0 when it was public on
 * all of them or has no date.
 */
export const daysBefore = (date: string | undefined, days: ReportDays): number =>
  date === undefined ? 0 : days.filter((day) => isAfter(date, day)).length;

/** The same for an entry about an event or a claim; 0 for any other. */
export const daysBeforeEntry = (entry: Entry, days: ReportDays): number => daysBefore(dateOf(entry), days);

/** What is said before the date of a *since* block: nothing on a page where one report is older and another is not. */
export const sinceWords = (date: string, days: ReportDays): string =>
  daysBefore(date, days) < days.length ? '' : words().prose.sinceThen;

/** The first report by its day; `undefined` when there is none. */
export const firstReport = (articles: Contents['articles']): Article | undefined =>
  articles.reduce<Article | undefined>(
    (first, one) => (first === undefined || one.data.published < first.data.published ? one : first),
    undefined,
  );

/** The report whose day parts what was public from what came later, as the check names it. */
export interface DividingReport {
  /** The ISO day; an empty text when there is no report. */
  readonly day: string;
  readonly headline: string;
}

/**
 * Gives the report whose day divides a piece of content: for what belongs to an article its own; for an entry the first of
 * those that mention it; for everything else the first of all.
 */
export function dividingReports(
  contents: Contents,
): (piece: { readonly id: string; readonly article?: string }) => DividingReport {
  const first = firstReport(contents.articles);
  const bySlug = new Map(contents.articles.map((article) => [article.id, article]));
  const mentioning = findReports(contents, findBacklinks(contents));
  return ({ id, article = '' }) => {
    const { published = '', headline = '' } = (bySlug.get(article) ?? mentioning.get(id)?.[0] ?? first)?.data ?? {};
    return { day: published, headline };
  };
}
