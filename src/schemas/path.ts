/** The schema of a study path: a way to study the report, stage by stage. */

import { z } from 'astro/zod';
import { gist, idOf, shortText } from './common.ts';

const name = z.string().regex(/^[a-z0-9-]+$/);

/** A stage of a path: a task, and the material for it. */
const stage = z.strictObject({
  title: shortText(8, 'the title'),
  /** What to do, in a sentence or two. */
  task: shortText(60, 'the task'),
  minutes: z.int().min(1).max(40),
  /** The first and the last paragraph to read, counted from 1. */
  passages: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
  /** Names of the article's notes. */
  notes: z.array(name).default([]),
  claims: z.array(idOf('claims')).default([]),
  /** Ids of questions. */
  questions: z.array(name).default([]),
  /** Pages of the site: the path without the base, and the words of the link. */
  pages: z.array(z.strictObject({ to: z.string().regex(/^[a-z]/), words: shortText(8, 'the link') })).default([]),
});

/** `content/articles/<slug>/paths/<id>.mdx`, with a name that is unique on the site. The body says who the path is for and what they gain from it. */
export const path = z.strictObject({
  title: shortText(6, 'the title'),
  gist,
  /** Its position among the paths, from 1. */
  order: z.int().min(1),
  /** Whether the page for teachers sets it out as a lesson plan; one path of an article does. */
  lesson: z.literal(true).optional(),
  /** What a student can do after completing it. */
  objectives: z.array(shortText(24, 'the objective')).min(1),
  stages: z.array(stage).min(3, { error: 'needs at least three stages' }),
});

export type PathData = z.infer<typeof path>;
export type Stage = z.infer<typeof stage>;
