/** The schema of a note on the report, and of the quotes that tie it to the report's text. */

import { z } from 'astro/zod';
import { type EntryKind, entryId, gist, shortText } from './common.ts';

/** W3C TextQuoteSelector: the words to find, and words beside them where the quote alone occurs in several places. */
export const selector = z.strictObject({
  exact: z.string().trim().min(1, { error: 'the quote is empty' }),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** One mention that the note explains. `or` gives other wordings, tried in order when the first is not in the text. */
const target = selector.extend({ or: z.array(selector).optional() });

export const NOTE_KINDS = ['person', 'organisation', 'event', 'claim', 'place', 'term', 'background'] as const;

/** `content/articles/<slug>/notes/<id>.mdx`. The body has 60 to 180 words, with a citation in every paragraph. */
export const note = z.strictObject({
  /** Decides how the mention is marked in the text, and tells readers what to expect of the note. */
  kind: z.enum(NOTE_KINDS, { error: `must be one of ${NOTE_KINDS.join(', ')}` }),
  /** Shown on one line in the margin. */
  title: shortText(9, 'the title'),
  gist,
  /** The entry that says more about the subject. */
  about: entryId.optional(),
  /** Every mention in the report; the note is shown beside the first. */
  targets: z.array(target).min(1, { error: 'needs at least one quote' }),
});

export type NoteData = z.infer<typeof note>;
export type NoteKind = (typeof NOTE_KINDS)[number];
export type NoteTarget = z.infer<typeof target>;

/** The kind of note that corresponds to each kind of entry, so that both carry the same icon. */
export const NOTE_KIND_OF: Readonly<Record<EntryKind, NoteKind>> = {
  people: 'person',
  organisations: 'organisation',
  events: 'event',
  claims: 'claim',
  places: 'place',
  terms: 'term',
};
