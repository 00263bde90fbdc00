/**
 * The schema of a figure: numbers, statements, votes or visits that a page draws and lists. Every value names its own
 * sources; `null` with sources is a value that was not disclosed, `null` without is one that we did not find.
 */

import { z } from 'astro/zod';
import { calendarDate, edtfDate, entryId, idOf, shortText } from './common.ts';

const name = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'must be lower-case words joined by hyphens' });
const words = z.string().trim().min(1);

/** What a value rests on, and from when it was known. */
const rests = {
  /** Ids of sources in `sources.json`; empty where the value was not found. */
  sources: z.array(z.string()),
  /** Set where no second source of another origin was found. */
  alone: z.boolean().default(false),
  /** The day on which it became public, if that was after the report: the value is shown with hindsight only. */
  since: calendarDate.optional(),
  /** What a reader of the table should know about it. */
  note: words.optional(),
};

/** What every figure has. `content/figures/<id>.json`; its address is `/figures/#<id>`. */
const common = {
  title: shortText(12, 'the title'),
  /** Its position among the figures, from 1. */
  order: z.int().min(1),
  /** What to see in it, as of the day of the report. */
  gist: shortText(35, 'the gist'),
  /** What to see in it with hindsight: the second sentence. */
  since: shortText(35, 'the sentence for hindsight').optional(),
  /** How to read the drawing, in a sentence or two, where its marks do not say. */
  reading: shortText(45, 'how to read it').optional(),
  /** What is counted, as in `US dollars a barrel`. */
  unit: words,
  /** The day on which the values were last checked. */
  updated: calendarDate,
  /** Ids of the notes that lead to it, as in `a-report/notes/agreement`. */
  notes: z.array(z.string()).default([]),
  /** Ids of the entries that lead to it. */
  entries: z.array(entryId).default([]),
  /** What is missing, in sentences; those that say something of what came later are shown with hindsight only. */
  gaps: z.array(z.strictObject({ words, later: z.boolean().default(false) })).default([]),
};

const SIDES = [
  'before',
  'after',
  'above',
  'below',
  'above before',
  'above after',
  'below before',
  'below after',
] as const;

const value = z
  .strictObject({
    date: edtfDate,
    value: z.number().nullable().optional(),
    /** Instead of `value`, where reports differ or give a range. */
    low: z.number().optional(),
    high: z.number().optional(),
    /** Whether it is our own arithmetic; the note says how. */
    computed: z.boolean().default(false),
    /** Words beside its mark, and on which side of it. */
    label: z.strictObject({ words: shortText(6, 'the label'), side: z.enum(SIDES) }).optional(),
    ...rests,
  })
  .refine(({ value, low, high }) => (value === undefined) === (low !== undefined && high !== undefined), {
    error: 'needs either a value (or null) or both low and high',
  });

const series = z.strictObject({
  kind: z.literal('series'),
  ...common,
  /** One above the other, on one axis of time. */
  panels: z
    .array(
      z.strictObject({
        title: shortText(8, 'the title of the panel'),
        /** Whether its scale begins at zero. */
        zero: z.boolean().default(false),
      }),
    )
    .min(1),
  series: z
    .array(
      z.strictObject({
        id: name,
        name: words,
        unit: words.optional(),
        note: words.optional(),
        /** The position of its panel, from 0. */
        panel: z.int().min(0),
        /**
         * How it is drawn: values at regular intervals joined by a line that breaks where one is missing; single days,
         * joined by dots; periods; or what reports say, each by itself, with those that give no value below.
         */
        as: z.enum(['line', 'points', 'spans', 'reports']),
        /** How it looks: as the subject, as what it is compared with, or as a limit. */
        tone: z.enum(['main', 'other', 'limit']).default('main'),
        values: z.array(value).min(1),
      }),
    )
    .min(1),
});

const statements = z.strictObject({
  kind: z.literal('statements'),
  ...common,
  /** What those on each side say. */
  sides: z.strictObject({ claim: words, answer: words }),
  topics: z.record(name, words),
  statements: z.array(
    z.strictObject({
      date: edtfDate,
      by: words,
      entry: entryId.optional(),
      side: z.enum(['claim', 'answer']),
      /** The key of a topic. */
      about: name,
      words: shortText(30, 'the statement'),
      /** Whether the words are those that were said. */
      quoted: z.boolean(),
      occasion: words.optional(),
      ...rests,
    }),
  ),
});

const cargoes = z.strictObject({
  kind: z.literal('cargoes'),
  ...common,
  cargoes: z.array(
    z.strictObject({
      id: name,
      name: words,
      date: edtfDate,
      place: idOf('places').optional(),
      buyer: words,
      /** The quantities that reports give; empty where none was found. */
      figures: z.array(
        z.strictObject({
          value: z.number(),
          /** Who says so. */
          by: words,
          /** Whether it stands so far from the others that the range leaves it out. */
          outlier: z.boolean().default(false),
          ...rests,
        }),
      ),
      ...rests,
    }),
  ),
  /** Quantities of several cargoes, some in other units. */
  totals: z.array(
    z.strictObject({
      id: name,
      name: words,
      value: z.number(),
      unit: words.optional(),
      date: edtfDate,
      ...rests,
    }),
  ),
});

const VOTES = ['yes', 'no', 'abstain', 'not-member'] as const;

const votes = z.strictObject({
  kind: z.literal('votes'),
  ...common,
  countries: z.array(z.strictObject({ id: name, name: words })).min(1),
  rows: z.array(
    z.strictObject({
      id: name,
      body: z.enum(['security-council', 'general-assembly']),
      date: edtfDate,
      name: words,
      /** The number of the resolution or draft. */
      number: words.optional(),
      result: z.strictObject({ yes: z.int(), no: z.int(), abstain: z.int() }),
      votes: z.record(name, z.strictObject({ vote: z.enum(VOTES).nullable(), ...rests })),
      ...rests,
    }),
  ),
});

const direction = z.strictObject({ id: name, name: words });

const visits = z.strictObject({
  kind: z.literal('visits'),
  ...common,
  ranks: z.strictObject({ head: words, foreign: words, other: words }),
  /** The two ways, the first of which is drawn above. */
  directions: z.tuple([direction, direction]),
  visits: z.array(
    z.strictObject({
      date: edtfDate,
      who: words,
      office: words,
      entry: entryId.optional(),
      event: idOf('events').optional(),
      rank: z.enum(['head', 'foreign', 'other']),
      /** The id of a direction. */
      to: name,
      place: words,
      occasion: words.optional(),
      /** Left out for a visit that took place. */
      status: z.enum(['not-held', 'announced']).optional(),
      /** Words above its mark, where there is room. */
      label: shortText(4, 'the label').optional(),
      ...rests,
    }),
  ),
});

/** `content/figures/<id>.json` */
export const figure = z.discriminatedUnion('kind', [series, statements, cargoes, votes, visits], {
  error: 'must have a kind: series, statements, cargoes, votes or visits',
});

export type FigureData = z.infer<typeof figure>;
export type FigureOf<Kind extends FigureData['kind']> = Extract<FigureData, { kind: Kind }>;
export type SeriesValue = z.infer<typeof value>;
