/** The schema of an event: what happened, when and where, and who took part. */

import { z } from 'astro/zod';
import { edtfDate, entryId, gist, idOf, related, shortText } from './common.ts';

export const EVENT_KINDS = [
  'visit',
  'meeting',
  'statement',
  'decision',
  'agreement',
  'conflict',
  'trade',
  'disaster',
] as const;

/** `content/events/<id>.mdx` */
export const event = z.strictObject({
  title: shortText(14, 'the title'),
  /** What sort of thing happened; the timeline can be filtered by it. */
  kind: z.enum(EVENT_KINDS, { error: `must be one of ${EVENT_KINDS.join(', ')}` }),
  date: edtfDate,
  place: idOf('places').optional(),
  /** People and organisations who took part. */
  participants: z.array(entryId).default([]),
  gist,
  related,
});

export type EventData = z.infer<typeof event>;
