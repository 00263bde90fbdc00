/** What a page says of its report to machines: JSON-LD of schema.org, Open Graph, and the page's title. */

import { isCalendarDate } from './date.ts';
import { cleanLine } from './lines.ts';

/** Parts of a report; `undefined` where the page does not name one. Dates are ISO 8601 calendar dates. */
export interface Metadata {
  readonly headline?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** The page's title, which may have more than the headline in it. */
  readonly title?: string | undefined;
}

/** The part that a `meta` element names in its `property`, `name` or `itemprop`. */
const NAMES: Readonly<Record<string, keyof Metadata>> = {
  'og:title': 'headline',
  headline: 'headline',
  author: 'byline',
  'article:published_time': 'published',
  datepublished: 'published',
  'article:modified_time': 'updated',
  'og:updated_time': 'updated',
  datemodified: 'updated',
};

/** What a `meta` element says. */
export function readMeta({ property, name, itemprop, content }: Readonly<Record<string, string>>): Metadata {
  const part = NAMES[(property ?? itemprop ?? name ?? '').toLowerCase()];
  return part === undefined ? {} : keep({ [part]: content });
}

/** What the first article in a page's JSON-LD says; nothing, where the script does not hold any. */
export function readJsonLd(script: string): Metadata {
  try {
    const given: unknown = JSON.parse(script);
    const all = [given].flat().flatMap((one) => [one, ...[(one as Thing)?.['@graph']].flat()]) as (Thing | null)[];
    const article = all.find((one) => /Article|Report|BlogPosting/.test(String(one?.['@type'])));
    if (article == null) return {};
    const authors = [article.author].flat().map((one) => (typeof one === 'string' ? one : (one as Thing)?.name));
    return keep({
      headline: article.headline,
      byline: authors.filter((name) => typeof name === 'string').join(', '),
      published: article.datePublished,
      updated: article.dateModified,
    });
  } catch {
    return {};
  }
}

type Thing = Readonly<Record<string, unknown>>;

/** The values that can be what they should be. */
function keep(given: { readonly [Part in keyof Metadata]: unknown }): Metadata {
  const words = (value: unknown): string | undefined => {
    const line = typeof value === 'string' && value.length < 400 ? cleanLine(value) : '';
    return line === '' || /^https?:/.test(line) ? undefined : line;
  };
  const day = (value: unknown): string | undefined => {
    const date = String(value).slice(0, 10);
    return isCalendarDate(date) ? date : undefined;
  };
  const parts = { ...given, headline: words(given.headline), byline: words(given.byline) };
  return Object.fromEntries(
    Object.entries({ ...parts, published: day(given.published), updated: day(given.updated) }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
