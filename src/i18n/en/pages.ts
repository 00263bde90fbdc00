/** The words of the pages around the report in English: passages, references, and the pages about the site. */

import { plural } from '../format.ts';

const some = (count: number, one: string, other: string): string => `${count} ${plural(count, { one, other })}`;

export const pages = {
  passages: {
    title: 'The report, passage by passage',
    lead: 'Each paragraph with the notes that explain words in it; a note is listed at every paragraph it explains.',
    crumb: 'Passages',
    caption: 'Paragraphs of the report and their notes',
    paragraph: 'Paragraph',
    notes: 'Notes',
  },
  cite: {
    title: 'Cite the report or a note',
    lead: 'References in APA, MLA, Chicago and Harvard style; the sources can be downloaded as files.',
    crumb: 'Cite',
    original: 'The original report, on its publisher’s site',
    annotated: 'The annotated report',
    report: 'The report',
    notes: 'Notes',
    reportTitle: (headline: string) => `${headline}: a news report with notes`,
    noteTitle: (title: string, headline: string) => `${title}: a note on “${headline}”`,
    date: (checked: string) =>
      `A note is dated by the day on which it was last checked, ${checked}. If your school asks for it, add the date on which you read it.`,
    files: ({ bib, ris, json }: { bib: string; ris: string; json: string }) =>
      `For a reference manager, all the sources: <a href="${bib}">BibTeX</a>, <a href="${ris}">RIS</a> and <a href="${json}">CSL-JSON</a>.`,
    atPublisher: 'Read it on the publisher’s site',
    inContext: 'Read it in context',
  },
  about: {
    title: 'About',
    figures: (notes: number, entries: number, sources: number, checked: string) =>
      `${some(notes, 'note', 'notes')} and ${some(entries, 'entry', 'entries')}, based on ${some(sources, 'source', 'sources')}; last checked on ${checked}.`,
  },
  changes: {
    title: 'Changes and corrections',
    lead: 'Additions and corrections, the latest first.',
    feed: 'Changes',
    checked: (day: string) => `The content was last checked on ${day}.`,
    none: 'There have been no corrections so far.',
    replaced: 'Each correction shows what it replaced.',
    /** HTML. */
    follow: ({ rss, json }: { rss: string; json: string }) =>
      `To follow changes: <a href="${rss}">RSS</a>, <a href="${json}">JSON Feed</a>.`,
    correction: 'Correction',
    previously: 'Previously: ',
    untranslated: 'What is not in this language yet is given as it was written.',
  },
  search: {
    title: 'Search',
    /** `languages` are those in which there are other names; empty where there are none. */
    lead: (languages: string) =>
      `Notes, people, events, claims and terms${languages === '' ? '' : `; names in ${languages} too`}.`,
    /** HTML; the report’s address is absent where there are several. */
    noScript: ({ record, report }: { record: string; report: string | undefined }) =>
      `This search needs JavaScript, which is turned off in this browser. Your browser’s own search (Ctrl+F, or “Find in page” in the menu) works on <a href="${record}">the record</a>, where everything is on one page, and on the report with ${report === undefined ? 'its notes' : `<a href="${report}">its notes</a>`}.`,
  },
  notebook: {
    title: 'Notebook',
    lead: 'Notes you have kept and passages you have marked. They stay in this browser and are not sent anywhere.',
    noScript:
      'Keeping notes needs JavaScript, which is turned off in this browser. Everything else on this site works without it.',
  },
  missing: {
    title: 'Page not found',
    lead: 'There is no page at this address. It may have moved, or the address may be mistyped.',
    report: 'the report with its notes',
    search: 'Search',
    /** `scripts` is how many scripts names are in. */
    searchMeans: (scripts: number) => {
      const many = ['', '', 'two', 'three', 'four', 'five'][scripts];
      return `notes, names${many ? ` in ${many} scripts` : ''}, events, claims and terms`;
    },
    record: 'The record',
    recordMeans: 'everything on one page',
    /** HTML. */
    places: ({ timeline, map }: { timeline: string; map: string }) =>
      `<a href="${timeline}">The timeline</a> and <a href="${map}">the map</a>`,
    sources: 'Sources',
  },
  offline: {
    title: 'Not saved on this device',
    lead: 'You are offline, and this page has not been opened on this device before.',
    saved: 'These pages are saved and can be read now, along with any you have opened before:',
    questions: 'Questions',
    cards: 'Cards',
  },
};
