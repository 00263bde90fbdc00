/** The schema of an organisation: its names, when it was founded, and what it is in one sentence. */

import { z } from 'astro/zod';
import { edtfDate, gist, nameForm, related } from './common.ts';

/** `content/organisations/<id>.mdx` */
export const organisation = z.strictObject({
  name: z.string().min(1),
  /** The abbreviation it is known by. */
  short: z.string().optional(),
  names: z.array(nameForm).default([]),
  gist,
  related,
  founded: edtfDate.optional(),
});

export type OrganisationData = z.infer<typeof organisation>;
