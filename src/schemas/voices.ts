/** The schema of a report's voices: who vouches for each sentence, and how it is said. */

import { z } from 'astro/zod';
import { shortText } from './common.ts';
import { selector } from './note.ts';

/**
 * How a sentence is said. *stated*: as a fact; *quoted*: in the speaker's own words; *claimed*: as somebody's position;
 * *alleged*: with a word that keeps its truth open; *inferred*: as a conclusion, a purpose or a sign that someone read.
 */
export const MANNERS = ['stated', 'quoted', 'claimed', 'alleged', 'inferred'] as const;
export type Manner = (typeof MANNERS)[number];

/** A person or organisation of the record, `reporter`, `nobody` (who is not named) or `edition` (which explains a word). */
const voice = z.string().regex(/^(?:reporter|nobody|edition|(?:people|organisations)\/[a-z0-9-]+)$/, {
  error: 'must be reporter, nobody, edition or the id of a person or organisation',
});

/** The words of the sentence that show whose it is; none where the reporter states, or the sentence beside it shows it. */
const shows = z.array(z.string().trim().min(1));

const manner = z.enum(MANNERS, { error: `must be one of ${MANNERS.join(', ')}` });

const sentence = selector.extend({
  /** Wordings of other texts, such as the publisher's own, with the words that show the voice in them, and the manner if it differs. */
  or: z.array(selector.extend({ shows, manner: manner.optional() })).optional(),
  voice,
  manner,
  shows,
});

/**
 * `content/articles/<slug>/voices.json`: for each edition, its sentences, each found by words that only it has.
 * WRITING.md says which voice and manner a sentence has. One that the publisher's own text makes of two has those of the
 * first.
 */
export const voices = z.strictObject({
  /** What the report calls a voice, where that is not the name of its entry. */
  names: z.record(voice, shortText(5, 'the name')).default({}),
  article: z.array(sentence),
  plain: z.array(sentence).default([]),
});

export type VoicesData = z.infer<typeof voices>;
export type VoicedSentence = z.infer<typeof sentence>;
