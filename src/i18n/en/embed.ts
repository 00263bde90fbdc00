/** The words of excerpts and of the page that gives their code in English. */

import { plural } from '../format.ts';

/** `Paragraph 3`, `Paragraphs 3 to 5`; numbers are counted from 1. */
const paragraphs = (from: number, to: number): string =>
  from === to ? `Paragraph ${from}` : `Paragraphs ${from} to ${to}`;

export const embed = {
  seeInPlace: 'See it in context',
  credit: (site: string, licence: string, checked: string) => `${site}, ${licence}. Last checked on ${checked}.`,
  retold: (byline: string, publisher: string, published: string, credit: string) =>
    `The report retold from ${byline}, ${publisher}, ${published}; notes: ${credit}`,
  passage: (from: number, to: number, headline: string) => `${paragraphs(from, to)} of “${headline}”, with notes`,
  passageHeading: (from: number, to: number) => `${paragraphs(from, to)} of the report, with notes`,
  note: (title: string, headline: string) => `${title}, a note on “${headline}”`,
  aNote: (headline: string) => `A note on “${headline}”`,
  claim: (title: string) => `${title} – with the answer`,
  aClaim: 'A claim and its answer',
  /** The two sides of a claim, each before what it says. */
  sides: { claim: 'Claim', answer: 'Answer' },
  anEvent: 'An event',
  anEventAfter: (reports: number) => `An event after the ${plural(reports, { one: 'report', other: 'reports' })}`,
  figure: (title: string) => `Figure: ${title}`,
  aFigure: 'A figure',
  timeline: (title: string) => `Timeline: ${title}`,
  aTimeline: 'A timeline',
  allEvents: (years: string) => `All events, ${years}`,
  page: {
    title: 'Embed an excerpt',
    lead: 'Show paragraphs with their notes, a note, a claim with its answer, an event, a timeline or a figure on your page.',
    /** One of a kind, and all of them. */
    kinds: {
      note: ['A note', 'Notes'],
      claim: ['A claim', 'Claims'],
      event: ['An event', 'Events'],
      timeline: ['A timeline', 'Timelines'],
      figure: ['A figure', 'Figures'],
    } as Readonly<Record<'note' | 'claim' | 'event' | 'timeline' | 'figure', readonly [one: string, many: string]>>,
    paragraphs: 'Paragraphs',
    included: 'What is included',
    terms: (licence: { name: string; url: string }) =>
      `An excerpt is a single page of at most eight kilobytes, with no tracker, no cookie and nothing loaded from elsewhere. It includes its credit and a link back, and a claim always comes with its answer. The text is under <a href="${licence.url}" rel="license">${licence.name}</a>; please leave the last line as it is.`,
    reuse: (data: string) => ` <a href="${data}">The data page</a> lists what else can be reused.`,
    onYourPage: (page: string) =>
      `If your page has the report itself, <a href="${page}">one line shows our notes beside its words</a>.`,
    ready: 'Ready to paste',
    nothing: 'Nothing yet: excerpts are made of reports, notes, claims and events.',
    each: 'Each comes with the code of an iframe that fits its column.',
    runs: (run: string) =>
      ` A run of up to five paragraphs has an address of the same form: <a href="${run}">paragraphs 3 to 5</a>.`,
    counted: (many: string, count: number) => `${many}, ${count}`,
    code: (title: string) => `Code: ${title}`,
    most: (listed: number) => `The first ${listed} are listed; the form above gives the code of every one.`,
  },
};
