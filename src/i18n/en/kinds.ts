/** The names of the kinds of note, entry, event, result and source in English. */

export const kinds = {
  /** As the key to the marks shows them and screen readers say them. */
  notes: {
    person: 'Person',
    organisation: 'Organisation',
    event: 'Event',
    claim: 'Claim',
    place: 'Place',
    term: 'Term',
    background: 'Background',
  },
  /** One entry, the list of them, and the sentence above the list. */
  entries: {
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
      about:
        'What is disputed: who says it, who denies it, and what came out later. The site does not rule on motives.',
    },
    places: { one: 'Place', many: 'Places', about: 'Where it happened.' },
    terms: { one: 'Term', many: 'Terms', about: 'Diplomatic and parliamentary terms that the report uses.' },
  },
  events: {
    visit: 'visit',
    meeting: 'meeting',
    statement: 'statement',
    decision: 'decision',
    agreement: 'agreement',
    conflict: 'conflict',
    trade: 'trade',
    disaster: 'disaster',
  },
  /** What the search finds. */
  results: {
    note: 'note',
    person: 'person',
    organisation: 'organisation',
    event: 'event',
    claim: 'claim',
    place: 'place',
    term: 'term',
    thread: 'thread',
  },
  sources: {
    official: 'official',
    agency: 'agency',
    newspaper: 'newspaper',
    broadcaster: 'broadcaster',
    research: 'research',
    reference: 'reference',
  },
};
