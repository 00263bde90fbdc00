/** The schema of a claim: who made it first, who repeated it, and who answered it. */

import { z } from 'astro/zod';
import { edtfDate, entryId, gist, idOf, related, shortText, sourceIds } from './common.ts';

/** `content/claims/<id>.mdx`: a contested statement with its answer, worded neutrally and without judging motives. */
export const claim = z.strictObject({
  /** Begins with *That*, so that it reads as a claim even on its own. */
  title: shortText(12, 'the title').refine((title) => title.startsWith('That '), {
    error: 'the title must begin with "That": it is a claim and not a fact',
  }),
  /** Those who make the claim. */
  claimants: z.array(entryId).min(1, { error: 'needs at least one claimant' }),
  /** The claim in one sentence, as its claimants make it. */
  statement: shortText(40, 'the statement'),
  firstMade: z.strictObject({
    date: edtfDate,
    place: idOf('places').optional(),
    /** Such as a speech, an interview or a statement. */
    medium: z.string().min(1),
    sources: sourceIds,
  }),
  /** Who repeated it, when and where. */
  repeated: z
    .array(
      z.strictObject({
        by: z.string().min(1),
        entry: entryId.optional(),
        date: edtfDate,
        /** The occasion, in a few words. */
        occasion: shortText(14, 'the occasion'),
        sources: sourceIds,
      }),
    )
    .default([]),
  /** Who answered it, when and with what; a claim without an answer is not published. */
  answers: z
    .array(
      z.strictObject({
        by: z.string().min(1),
        entry: entryId.optional(),
        date: edtfDate,
        position: shortText(30, 'the position'),
        sources: sourceIds,
      }),
    )
    .min(1, { error: 'needs at least one answer: a claim never stands alone' }),
  gist,
  related,
});

export type ClaimData = z.infer<typeof claim>;
