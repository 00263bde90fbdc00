/** The schema of a report's voices: who vouches for each sentence, and how it is said. */

import { z } from 'astro/zod';
import { selector } from './note.ts';

/**
 * How a sentence is said. *stated*: as a fact; *quoted*: in the speaker's own words; *claimed*: as somebody's position;
 * *alleged*: with a word that keeps its truth open; *inferred*: as a conclusion, a purpose or a sign that someone read.
 */
const MANNERS = ['stated', 'quoted', 'claimed', 'alleged', 'inferred'] as const;
export type Manner = (typeof MANNERS)[number];

const sentence = selector.extend({
  /** Other wordings, tried in order when the first is not in the text. */
  or: z.array(selector).optional(),
  /** A person or organisation of the record, `reporter`, `nobody` (who is not named) or `edition` (which explains a word). */
  voice: z.string().regex(/^(?:reporter|nobody|edition|(?:people|organisations)\/[a-z0-9-]+)$/, {
    error: 'must be reporter, nobody, edition or the id of a person or organisation',
  }),
  manner: z.enum(MANNERS, { error: `must be one of ${MANNERS.join(', ')}` }),
  /** The words of the sentence that show whose it is; none where the reporter states, or the sentence beside it shows it. */
  shows: z.array(z.string().trim().min(1)),
});

/**
 * `content/articles/<slug>/voices.json`: for each edition, its sentences, each found by words that only it has. When a
 * sentence has several voices, the outermost counts: of “It is said that he denied it”, whoever says so.
 */
export const voices = z.strictObject({ article: z.array(sentence), plain: z.array(sentence).default([]) });

export type VoicesData = z.infer<typeof voices>;
export type VoicedSentence = z.infer<typeof sentence>;
