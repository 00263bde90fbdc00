/** The schema of an article: the report's headline, byline, date and whatever else surrounds its text. */

import { z } from 'astro/zod';
import { calendarDate, edtfDate, idOf, shortText } from './common.ts';

/**
 * `content/articles/<slug>/article.mdx`. The body is the reading edition: plain paragraphs, no markup, `p1` onwards.
 */
export const article = z.strictObject({
  /**
   * Set while the article is being written: `npm run dev` shows it, builds leave it out, and what it lacks is told by the
   * check and stops nothing.
   */
  draft: z.literal(true).optional(),
  /** Our headline, not the publisher's. */
  headline: shortText(16, 'the headline'),
  standfirst: shortText(30, 'the standfirst'),
  /** The reporter's name. */
  byline: z.string().min(1),
  publisher: z.string().min(1),
  /** The report's date, which divides *then* from *since*. */
  published: calendarDate,
  /** The place the report was filed from. */
  dateline: z.string().min(1),
  /** What the report's picture shows, in our words; the picture itself is the publisher's and is not shown. */
  caption: z.string().min(1),
  /** A BCP 47 language tag. */
  language: z.string().min(2),
  /** The id of the report in `sources.json`. */
  source: z.string().min(1),
  /** Events for the strip of dates at the top of the page, each with a short label; in any order. */
  strip: z.array(z.strictObject({ event: idOf('events'), label: shortText(4, 'the label') })).default([]),
  /** The day on which the notes were last checked. */
  checked: calendarDate,
  /** How far the news was followed, if not to the day of the check. */
  followed: edtfDate.optional(),
});

export type ArticleData = z.infer<typeof article>;
