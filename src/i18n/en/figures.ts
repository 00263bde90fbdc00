/** The words of figures in English: their page, drawings, tables and values. */

import { plural } from '../format.ts';

export const figures = {
  title: 'Figures',
  lead: 'The numbers behind the story, each with its source, and what could not be found.',
  /** The link to a figure from a note, and the heading above such links on the page of an entry. */
  inFigures: 'In figures',
  drawing: (title: string) => `${title}. The table gives every value.`,
  nothing: (day: string) => `As of ${day} there was nothing to show.`,
  missing: 'What is missing.',
  notFound: (count: number) =>
    count === 1
      ? 'One value was not found.'
      : `${count} ${plural(count, { one: 'value was', other: 'values were' })} not found.`,
  everyValue: 'Every value with its sources',
  table: (title: string) => `Table: ${title}`,
  caption: (title: string) => `${title}: every value with its sources`,
  sources: 'Sources and notes',
  knownFrom: (day: string) => `Known from ${day}.`,
  csv: 'Values as CSV',
  embed: 'Show it on your own page',
  /** Before and after a list of links. */
  belongsTo: ['Belongs to ', '.'] as readonly [string, string],
  note: (title: string) => `note “${title}”`,
  checked: (day: string) => `Last checked on ${day}.`,
  report: (day: string) => `The report, ${day}`,
  since: 'Since then',
  noPrice: 'No price disclosed',
  /** A quantity that reports give differently. */
  range: (low: string, high: string) => `${low}–${high}`,
  /** What a mark stands for, where it is pointed at. */
  value: (name: string, date: string, value: string) => `${name}, ${date}: ${value}`,
  visit: (who: string, office: string, date: string, status: string) =>
    `${[who, office, date].join(', ')}${status === '' ? '' : `; ${status}`}`,
  gaps: { undisclosed: 'not disclosed', unknown: 'not found' },
  cargo: {
    buyer: (buyer: string) => `, for ${buyer}`,
    noTonnage: 'tonnage not found',
    noReport: 'No report that we read gives its tonnage.',
    outlier: ', far from the others',
    allReports: 'all reports',
  },
  /** How a vote is told, and the sign of it. */
  votes: { yes: 'for', no: 'against', abstain: 'abstained', 'not-member': 'not a member' },
  signs: { yes: 'Y', no: 'N', abstain: 'A', unknown: '?' },
  bodies: { 'security-council': 'Security Council', 'general-assembly': 'General Assembly' },
  result: (yes: number, no: number, abstain: number) => `${yes} for, ${no} against, ${abstain} abstained`,
  /** Under the name of a text: when and where it was voted on, and how. `number` is empty where it has none. */
  poll: (date: string, body: string, number: string, result: string) =>
    `${[date, body, number].filter(Boolean).join(', ')}: ${result}`,
  allMembers: 'all members',
  status: { 'not-held': 'did not take place', announced: 'announced; not verified' },
  shapes: { full: 'Took place', open: 'Announced; not verified', crossed: 'Did not take place' },
  /** The columns of the tables. */
  columns: {
    date: 'Date',
    series: 'Series',
    value: 'Value',
    by: 'Said by',
    words: 'What was said',
    side: 'Side',
    about: 'About',
    occasion: 'Occasion',
    cargo: 'Cargo',
    buyer: 'Buyer',
    quantity: 'Quantity',
    unit: 'Unit',
    givenBy: 'Given by',
    body: 'Body',
    text: 'Text',
    country: 'Country',
    vote: 'Vote',
    visitor: 'Visitor',
    office: 'Office',
    rank: 'Rank',
    to: 'To',
    status: 'Status',
  },
  /** What the CSV has besides. */
  file: {
    low: 'Low',
    high: 'High',
    gap: 'Gap',
    note: 'Note',
    knownFrom: 'Known from',
    oneSource: 'One source',
    yes: 'yes',
    sources: 'Sources',
    addresses: 'Addresses',
  },
};
