/** The schema of `content/map.yaml`: what the map shows besides the places of the record. The file may be left out. */

import { z } from 'astro/zod';
import { calendarDate, shortText } from './common.ts';

/** Degrees east of Greenwich, degrees north of the equator. */
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], {
  error: 'must be degrees east and degrees north, such as [37.6, 55.8]',
});

export const map = z.strictObject({
  /** One sentence under the page's title. */
  lead: shortText(30, 'the lead'),
  /** What the whole map must show; all places and lines when it is left out. Places outside are in the table alone. */
  extent: z.array(position).min(2).optional(),
  /** The part on which the map opens, and the words on the button that leads back to it. */
  opening: z.strictObject({ label: shortText(5, 'the label'), corners: z.array(position).min(2) }).optional(),
  /** Routes, pipelines, fronts: the first is drawn on top. */
  lines: z
    .array(
      z.strictObject({
        /** What it is, in the key to the map. */
        legend: shortText(20, 'the legend'),
        stroke: z.enum(['solid', 'dashed', 'dotted'], { error: 'must be solid, dashed or dotted' }),
        /** The day on which it became public, if that was after the report. */
        since: calendarDate.optional(),
        points: z.array(position).min(2),
      }),
    )
    .default([]),
});

export type MapData = z.infer<typeof map>;
