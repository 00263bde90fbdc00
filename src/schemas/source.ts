/** The schema of a source, in CSL-JSON (the input of the Citation Style Language 1.0.2). */

import { z } from 'astro/zod';

const SOURCE_KINDS = ['official', 'agency', 'newspaper', 'broadcaster', 'research', 'reference'] as const;

const datePart = z.union([
  z.tuple([z.number().int()]),
  z.tuple([z.number().int(), z.number().int().min(1).max(12)]),
  z.tuple([z.number().int(), z.number().int().min(1).max(12), z.number().int().min(1).max(31)]),
]);

/** One item of `content/sources.json`. */
export const source = z.strictObject({
  /** Must not change; made of the publisher, the date and a word or two. */
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/, {
    error: 'must be lower-case words joined by hyphens, with a letter first',
  }),
  /** The item type in CSL. */
  type: z.enum(['article-newspaper', 'article-journal', 'webpage', 'report', 'book', 'broadcast']),
  /** As published; for a page whose headline was not seen, a description, with `custom.titleGiven` set. */
  title: z.string().min(1),
  author: z
    .array(
      z.strictObject({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() }),
    )
    .optional(),
  /** The publication. */
  'container-title': z.string().min(1),
  /** Its name where there is little room: of a page that relays an agency, the agency. */
  'container-title-short': z.string().min(1).optional(),
  issued: z.strictObject({ 'date-parts': z.array(datePart).length(1) }).optional(),
  language: z.string().min(2),
  URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address' })
    .regex(/^[\x21-\x7e]+$/, { error: 'must have letters of other scripts percent-encoded, as browsers copy them' })
    // BibTeX readers take it for the beginning of a formula.
    .regex(/^[^$]*$/, { error: 'must have a dollar sign written as %24' }),
  custom: z.strictObject({
    kind: z.enum(SOURCE_KINDS, { error: `must be one of ${SOURCE_KINDS.join(', ')}` }),
    /** Whether the title is ours, because the stored copy that was read did not show the headline. */
    titleGiven: z.boolean().optional(),
    /**
     * The report, briefing or communiqué that the page relays, such as `reuters-2023-06-12-cargo`, the same for all who
     * relay it. Left out where the publication speaks from its own knowledge: then it is its own origin.
     */
    origin: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be lower-case words joined by hyphens' })
      .optional(),
  }),
});

export type Source = z.infer<typeof source>;
