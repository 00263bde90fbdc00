/** The schema of a page of prose that is not an entry, such as the cover. */

import { z } from 'astro/zod';
import { shortText } from './common.ts';

/** `content/pages/<id>.mdx`, and an article’s `cover.mdx` and `teach.mdx`. */
export const page = z.strictObject({
  title: shortText(16, 'the title'),
  /** A sentence under the title, which search engines show as well. */
  lead: shortText(40, 'the lead'),
  /** Whether the page states facts; if it does, every paragraph must cite a source. */
  cited: z.boolean(),
});

export type PageData = z.infer<typeof page>;
