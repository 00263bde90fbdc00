/** The words of the pages around the report in English: passages, references, the page about the site. */

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
};
