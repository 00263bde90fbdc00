/** The words that introduce each kind of entry, and the kind of note whose icon it shares. */

import type { EntryKind } from '@/schemas/common.ts';

/** The names of the kinds of entry, and the sentence above the list of each. */
export const KINDS: Readonly<Record<EntryKind, { one: string; many: string; about: string }>> = {
  people: { one: 'Person', many: 'People', about: 'Who is involved, in what office and since when.' },
  organisations: {
    one: 'Organisation',
    many: 'Organisations',
    about: 'Ministries, parties, alliances and international bodies.',
  },
  events: { one: 'Event', many: 'Events', about: 'What happened, in order, each with its date and sources.' },
  claims: {
    one: 'Claim',
    many: 'Claims',
    about: 'What is disputed: who says it, who denies it, and what came out later. The site does not rule on motives.',
  },
  places: { one: 'Place', many: 'Places', about: 'Where it happened.' },
  terms: { one: 'Term', many: 'Terms', about: 'Diplomatic and parliamentary terms that the report uses.' },
};
