/** The schema of a term: its definition, its name in Urdu, and an example from the report. */

import { z } from 'astro/zod';
import { gist, nameForm, related, shortText } from './common.ts';

/** `content/terms/<id>.mdx`. The body is the definition, of at most 60 words. */
export const term = z.strictObject({
  term: shortText(6, 'the term'),
  /** The term in Urdu and other languages. */
  names: z
    .array(nameForm)
    .refine((names) => names.some(({ lang }) => lang === 'ur'), { error: 'needs the term in Urdu' }),
  /**
   * An example in the report: words of the reading edition (a W3C TextQuoteSelector, as in a note) or a part of its
   * head.
   */
  example: z.union([
    z.strictObject({
      exact: z.string().min(1),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      /** Set where the words only bring the term to mind: readers are then shown a related term, not a meaning. */
      means: z.literal(false).optional(),
    }),
    z.strictObject({ part: z.enum(['standfirst', 'byline', 'dateline']) }),
  ]),
  gist,
  related,
});

export type TermData = z.infer<typeof term>;
