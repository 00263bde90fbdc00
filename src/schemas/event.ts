import { z } from 'astro/zod';
import { edtfDate, entryId, gist, idOf, related, shortText } from './common.ts';

/** `content/events/<id>.mdx` */
export const event = z.strictObject({
  title: shortText(14, 'the title'),
  date: edtfDate,
  place: idOf('places').optional(),
  /** People and organisations who took part. */
  participants: z.array(entryId).default([]),
  gist,
  related,
});

export type EventData = z.infer<typeof event>;
