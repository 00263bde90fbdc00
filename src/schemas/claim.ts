/** The schema of a claim: who made it first, who repeated it, and who answered it. */

import { z } from 'astro/zod';
import { edtfDate, entryId, gist, idOf, related, shortText, sourceIds } from './common.ts';

/** Set where no second source of another origin was found; readers are told. */
const alone = z.boolean().default(false);

/** `content/claims/<id>.mdx`: a contested statement with its answer, worded neutrally and without judging motives. */
export const claim = z.strictObject({
  /** Begins with *Claim:* or the same in its language, so that it reads as a claim wherever it is copied to. */
  title: shortText(12, 'the title').refine((title) => /^(?:Claim|دعویٰ): /.test(title), {
    error: 'the title must begin with "Claim: ", so that nobody takes it for a fact',
  }),
  /** Its place in the order of the story; a claim without one comes after these, by the day on which it was first made. */
  order: z.number().int().positive().optional(),
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
    alone,
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
        alone,
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
        alone,
        /** Said before the claim was made, and quoted against it since. */
        beforehand: z.boolean().default(false),
      }),
    )
    .min(1, { error: 'needs at least one answer: a claim never stands alone' }),
  gist,
  related,
});

export type ClaimData = z.infer<typeof claim>;
