import { z } from 'astro/zod';
import { gist, idOf, shortText } from './common.ts';

const name = z.string().regex(/^[a-z0-9-]+$/);

/** A stage of a path: a task, and what to do it with. */
const stage = z.strictObject({
  title: shortText(8, 'the title'),
  /** What to do, in a sentence or two. */
  task: shortText(60, 'the task'),
  minutes: z.int().min(1).max(40),
  /** The first and the last paragraph to read. */
  passages: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
  /** Notes of the article, by their names. */
  notes: z.array(name).default([]),
  claims: z.array(idOf('claims')).default([]),
  /** Questions, by their ids. */
  questions: z.array(name).default([]),
  /** Pages of the site: a path below the base, and the words of the link. */
  pages: z.array(z.strictObject({ to: z.string().regex(/^[a-z]/), words: shortText(8, 'the link') })).default([]),
});

/** `content/paths/<id>.mdx`: a way to study the report, stage by stage. The body says for whom it is and what comes of it. */
export const path = z.strictObject({
  title: shortText(6, 'the title'),
  gist,
  /** Its place among the paths, from 1. */
  order: z.int().min(1),
  /** What somebody can do who has gone through it. */
  objectives: z.array(shortText(24, 'the objective')).min(1),
  stages: z.array(stage).min(3, { error: 'needs at least three stages' }),
});

export type PathData = z.infer<typeof path>;
export type Stage = z.infer<typeof stage>;
