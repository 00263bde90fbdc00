import { z } from 'astro/zod';
import { entryId, gist, shortText } from './common.ts';

/** W3C TextQuoteSelector: the words to find, and words beside them where the quote alone stands in several places. */
const selector = z.strictObject({
  exact: z.string().trim().min(1, { error: 'the quote is empty' }),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** One mention of the note. `or` gives further wordings, tried in order where the first is not in the text. */
const target = selector.extend({ or: z.array(selector).optional() });

export const NOTE_KINDS = ['person', 'organisation', 'event', 'claim', 'place', 'term', 'background'] as const;

/** `content/articles/<slug>/notes/<id>.mdx`. The body has 60 to 180 words, each paragraph with its citation. */
export const note = z.strictObject({
  /** How the mention is marked in the text, and what the reader may expect of the note. */
  kind: z.enum(NOTE_KINDS, { error: `must be one of ${NOTE_KINDS.join(', ')}` }),
  /** A line in the margin. */
  title: shortText(9, 'the title'),
  gist,
  /** The entry that tells more. */
  about: entryId.optional(),
  /** Each mention in the report, the first of them where the note stands. */
  targets: z.array(target).min(1, { error: 'needs at least one quote' }),
});

export type NoteData = z.infer<typeof note>;
export type NoteKind = (typeof NOTE_KINDS)[number];
export type NoteTarget = z.infer<typeof target>;
