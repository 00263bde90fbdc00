/** The schema of a plain edition: the report retold in short sentences for those who are learning its language. */

import { z } from 'astro/zod';
import { shortText } from './common.ts';

/**
 * `content/articles/<slug>/plain.mdx`. The body has the same paragraphs in the same order as `article.mdx`, and uses
 * the words that the notes explain.
 */
export const plainEdition = z.strictObject({
  headline: shortText(16, 'the headline'),
  standfirst: shortText(30, 'the standfirst'),
  /** The level in the Common European Framework of Reference for Languages. */
  level: z.enum(['A2', 'B1', 'B2']),
});

export type PlainEditionData = z.infer<typeof plainEdition>;
