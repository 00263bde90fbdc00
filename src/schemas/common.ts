/** Fields that several schemas share: short texts, names, dates, and the ids of entries and sources. */

import { z } from 'astro/zod';

/** How much longer words may be in a further language than the limits for the main one. */
export const ROOM = 4 / 3;

let room = 1;

/** Lets texts be that much longer while they are read. */
export function withRoom<T>(read: () => T): T {
  room = ROOM;
  try {
    return read();
  } finally {
    room = 1;
  }
}

/** A text of at most this many words, for places where there is little room. */
export const shortText = (words: number, what: string) =>
  z
    .string({ error: `${what} is missing` })
    .trim()
    .min(1, { error: `${what} is empty` })
    .refine((text) => text.split(/\s+/).length <= Math.floor(words * room), {
      error: () => `${what} has more than ${Math.floor(words * room)} words`,
    });

/**
 * One sentence of at most 30 words that stands on its own in lists, on narrow screens and in excerpts. It says only
 * what was public by the report's date.
 */
export const gist = shortText(30, 'the gist');

/** A name in another script or form, with its language (BCP 47), such as `{ lang: ur, text: عمران خان }`. */
export const nameForm = z.strictObject({
  lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, { error: 'must be a BCP 47 language tag such as ur or ru' }),
  text: z.string().min(1),
});

export type NameForm = z.infer<typeof nameForm>;

const COLLECTIONS = ['people', 'organisations', 'events', 'claims', 'places', 'terms'] as const;

/** The kinds of entry that the record holds, each a folder of `content/`. */
export type EntryKind = (typeof COLLECTIONS)[number];
export const ENTRY_KINDS: readonly EntryKind[] = COLLECTIONS;

/** The id of an entry: its folder and file name, as in `people/ines-calder`. */
export const entryId = z.string().regex(new RegExp(`^(?:${COLLECTIONS.join('|')})/[a-z0-9-]+$`), {
  error: 'must be an entry id such as people/ines-calder',
});

/** Other entries that a reader of this one may want to see; the link is shown on both. */
export const related = z.array(entryId).default([]);

/** Ids of sources in `sources.json`. */
export const sourceIds = z.array(z.string()).min(1, { error: 'needs at least one source' });

/** The id of an entry of one kind. */
export const idOf = (kind: EntryKind) =>
  z.string().regex(new RegExp(`^${kind}/[a-z0-9-]+$`), { error: `must be an id in ${kind}/` });

/**
 * A date or period in EDTF (ISO 8601-2): `2022-09-15`, `2022-09` when the day is not known, `1979/1989` for a period,
 * `2022~` when approximate. Whether it is well formed is tested later, by `record/check/dates.ts`.
 */
export const edtfDate = z.string({ error: 'must be a date in quotation marks, such as "2022-09-15"' }).min(4);

/** A calendar day, such as `2023-01-29`. */
export const calendarDate = z.iso.date({
  error: 'must be a day on the calendar in quotation marks, such as "2023-01-29"',
});
