import { z } from 'astro/zod';
import { entryId, shortText } from './common.ts';

/** What a question asks for; all but `sequence` and `open` are answered by a choice. */
const QUESTION_KINDS = ['comprehension', 'who-said', 'then-or-since', 'sequence', 'source', 'map', 'open'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

const option = z.strictObject({
  text: shortText(24, 'the answer'),
  /** What a reader who chose it should know: why it is right, or what it rather belongs to. */
  why: shortText(40, 'the reason'),
  right: z.literal(true).optional(),
});

const common = {
  question: shortText(50, 'the question'),
  /** 1 for who has read once, 3 for who weighs sources. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'must be 1, 2 or 3' }),
  /** The number of the paragraph that it is about. */
  passage: z.int().min(1),
  /** The entry that tells more. */
  about: entryId.optional(),
};

/** `content/questions/<id>.mdx`. The body explains the answer, each paragraph with its citation. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.enum(['comprehension', 'who-said', 'then-or-since', 'source', 'map']),
    options: z
      .array(option)
      .min(2, { error: 'needs at least two answers' })
      .refine((options) => options.filter(({ right }) => right).length === 1, { error: 'must have one right answer' }),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('sequence'),
    /** In the right order; each with its date in words. */
    order: z
      .array(z.strictObject({ text: shortText(16, 'the step'), when: z.string().min(1) }))
      .min(3, { error: 'needs at least three steps' }),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('open'),
    /** What a good answer has. */
    points: z.array(shortText(30, 'the point')).min(1, { error: 'needs at least one point' }),
  }),
]);

export type QuestionData = z.infer<typeof question>;
