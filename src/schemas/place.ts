/** The schema of a place: its names, its country and its coordinates. */

import { z } from 'astro/zod';
import { gist, nameForm, related } from './common.ts';

/** `content/places/<id>.mdx` */
export const place = z.strictObject({
  name: z.string().min(1),
  names: z.array(nameForm).default([]),
  country: z.string().min(1),
  /** Degrees north of the equator. */
  latitude: z.number().min(-90).max(90),
  /** Degrees east of Greenwich. */
  longitude: z.number().min(-180).max(180),
  gist,
  related,
});

export type PlaceData = z.infer<typeof place>;
