/** The schema of a thread: one strand of the story, read as a sequence of entries and notes. */

import { z } from 'astro/zod';
import { gist, idOf, shortText } from './common.ts';

/** `content/articles/<slug>/threads/<id>.mdx`. Its name is unique on the site, since its address is. */
export const thread = z.strictObject({
  title: shortText(6, 'the title'),
  gist,
  /** Its position among the threads, from 1. */
  order: z.int().min(1),
  /** Ids of entries, and of the article's notes as `notes/<name>`, in the order in which they are read. */
  steps: z
    .array(z.string().regex(/^(?:notes|people|organisations|events|claims|places|terms)\/[a-z0-9-]+$/))
    .min(3, { error: 'needs at least three steps' }),
  /** All events that belong to the thread; the timeline can be filtered by them. */
  events: z.array(idOf('events')).min(1, { error: 'needs at least one event' }),
});

export type ThreadData = z.infer<typeof thread>;
