import { z } from 'astro/zod';
import { shortText } from './common.ts';

/**
 * `content/articles/<slug>/plain.mdx`. The body is the report for those who learn its language: the same paragraphs in the
 * same order as in `article.mdx`, in short sentences, with the words that the notes explain.
 */
export const plainEdition = z.strictObject({
  headline: shortText(16, 'the headline'),
  standfirst: shortText(30, 'the standfirst'),
  /** Of the Common European Framework of Reference for Languages. */
  level: z.enum(['A2', 'B1', 'B2']),
});

export type PlainEditionData = z.infer<typeof plainEdition>;
