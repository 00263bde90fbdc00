/** The schema of a person: names in several scripts, dates of birth and death, and offices held. */

import { z } from 'astro/zod';
import { edtfDate, gist, idOf, nameForm, related } from './common.ts';

/** `content/people/<id>.mdx` */
export const person = z.strictObject({
  name: z.string().min(1),
  /** The name in the person's own script, and other spellings that readers may search for. */
  names: z.array(nameForm).default([]),
  gist,
  related,
  born: edtfDate.optional(),
  died: edtfDate.optional(),
  /** Offices that matter to this story, the latest first. */
  roles: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        organisation: idOf('organisations').optional(),
        /** When the office began and ended; left out where no source for it was seen. */
        from: edtfDate.optional(),
        to: edtfDate.optional(),
        /** For an office that had not ended when this was checked: the latest day on which a source shows it held. */
        heldOn: edtfDate.optional(),
      }),
    )
    .default([]),
});

export type PersonData = z.infer<typeof person>;
