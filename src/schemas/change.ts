/** The schema of an addition or correction, as listed on the page of changes and in its feeds. */

import { z } from 'astro/zod';
import { calendarDate, shortText } from './common.ts';

/** One item of `content/changes.json`, in any order: something that readers or users of the data should know. */
export const change = z.strictObject({
  /** Must not change: it is the anchor on the page and the item's identity in the feeds. */
  id: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+$/, { error: 'must be a date and words, such as 2023-01-29-first' }),
  date: calendarDate,
  kind: z.enum(['addition', 'correction'], { error: 'must be addition or correction' }),
  title: shortText(12, 'the title'),
  summary: shortText(60, 'the summary'),
  /** For corrections: what it said before. */
  before: z.string().min(1).optional(),
  /** The page it concerns, without the site's base and with a slash at its end; empty for the cover. */
  path: z.string().regex(/^(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, { error: 'must be a path such as claims/a-claim/' }),
});

export type Change = z.infer<typeof change>;
