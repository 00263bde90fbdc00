/** The schema of a study question: a choice of answers, steps to put in order, or an open question. */

import { z } from 'astro/zod';
import { entryId, shortText } from './common.ts';

const option = z.strictObject({
  text: shortText(24, 'the answer'),
  /** What a reader who chose it should know: why it is right, or what it really belongs to. */
  why: shortText(40, 'the reason'),
  right: z.literal(true).optional(),
});

const common = {
  question: shortText(50, 'the question'),
  /** 1 for those who have read the report once, 3 for those who weigh sources. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'must be 1, 2 or 3' }),
  /** The number of the paragraph of the article that it is about, from 1. */
  passage: z.int().min(1),
  /** The entry that says more about the subject. */
  about: entryId.optional(),
};

/** `content/articles/<slug>/questions/<id>.mdx`, with a name that is unique on the site. The body explains the answer, with a citation in every paragraph. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.enum(['comprehension', 'who-said', 'voice', 'then-or-since', 'source', 'map']),
    options: z
      .array(option)
      .min(2, { error: 'needs at least two answers' })
      .refine((options) => options.filter(({ right }) => right).length === 1, { error: 'must have one right answer' }),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('sequence'),
    /** The steps in the right order, each with its date in words. */
    order: z
      .array(z.strictObject({ text: shortText(16, 'the step'), when: z.string().min(1) }))
      .min(3, { error: 'needs at least three steps' }),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('open'),
    /** The points that a good answer makes. */
    points: z.array(shortText(30, 'the point')).min(1, { error: 'needs at least one point' }),
  }),
]);

export type QuestionData = z.infer<typeof question>;
