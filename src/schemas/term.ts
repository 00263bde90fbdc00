import { z } from 'astro/zod';
import { gist, nameForm, shortText } from './common.ts';

/** `content/terms/<id>.mdx` */
export const term = z.strictObject({
  term: shortText(6, 'the term'),
  /** The term in Urdu and other languages. */
  names: z.array(nameForm).default([]),
  gist,
});

export type TermData = z.infer<typeof term>;
