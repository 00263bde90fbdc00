import { z } from 'astro/zod';
import { shortText } from './common.ts';

/** `content/pages/<id>.mdx`: the words of a page that is no entry, such as the cover. */
export const page = z.strictObject({
  title: shortText(16, 'the title'),
  /** A sentence under the title; it is also what search engines show. */
  lead: shortText(40, 'the lead'),
  /** Whether the page states facts, so that each paragraph must rest on a source. */
  cited: z.boolean(),
});

export type PageData = z.infer<typeof page>;
