/** The words of the report and its notes in English. */

import { plural } from '../format.ts';

export const reader = {
  credit: (byline: string) => `By ${byline}, retold in our own words.`,
  creditOriginal: (byline: string) => `By ${byline}.`,
  readOriginal: 'Read the original',
  atPublisher: 'The report on its publisher’s site',
  cite: 'Cite',
  aboutEdition: 'About this edition',
  edition: 'Reading edition',
  plainEdition: (level: string) => `Plain English, level ${level}`,
  /** Around the name of the publisher. */
  retold: (edition: string, byline: string): [string, string] => [
    `${edition}: the report by ${byline} in`,
    ', retold paragraph by paragraph.',
  ],
  original: ['The original text of the report in', ', shown with the right to do so. It belongs to the publisher.'] as [
    string,
    string,
  ],
  caption: (caption: string) => `The report carried a file photograph, not shown here: ${caption}`,
  checked: (checked: string, followed: string | undefined) =>
    `Notes last checked on ${checked}${followed === undefined ? '' : `; news followed to ${followed}`}.`,
  meaning: (term: string, related: boolean) => `${related ? 'Related term' : 'Meaning'}: ${term}`,
  mention: (count: number, index: number) =>
    count === 1
      ? 'In the text'
      : index < 5
        ? `${['First', 'Second', 'Third', 'Fourth', 'Fifth'][index]} mention`
        : `Mention ${index + 1}`,
  more: (title: string) => `More: ${title}`,
  paragraph: (number: number) => `Paragraph ${number}`,
  notes: (count: number) => (count === 1 ? 'One note' : `${count} notes`),
  notesOn: (paragraph: number) => `Notes on paragraph ${paragraph}`,
  choices: {
    notes: 'Notes',
    none: 'Hide notes',
    noneMeans: 'Shows the report alone.',
    titles: 'Titles',
    titlesMeans: 'Marks words that have notes; choose one to open its note.',
    open: 'Show all',
    openMeans: 'Shows every note in full.',
    size: 'Text size',
    normal: 'Normal text',
    large: 'Large text',
    larger: 'Larger text',
    text: 'Aa: text, edition, marks',
    edition: 'Edition',
    full: 'Full text',
    plain: 'Plain English',
    mark: 'Mark a passage',
  },
  voices: {
    title: 'Whose words',
    means: 'Who vouches for each sentence.',
    all: 'All',
    notInRecord: { reporter: 'The reporter', nobody: 'Nobody named', edition: 'This edition, explaining' },
    manners: { stated: 'stated', quoted: 'quoted', claimed: 'claimed', alleged: 'alleged', inferred: 'inferred' },
    about: (voice: string, manner: string, shown: string, isCarriedOver: boolean) =>
      `${voice}, ${manner}${shown && `: ${shown}`}${isCarriedOver ? ', as the sentence beside it shows' : ''}`,
    share: (sentences: number, percent: number) =>
      `${plural(sentences, { one: 'one sentence', other: `${sentences} sentences` })}, ${percent}%`,
  },
  unplaced: 'Notes without a place in this text',
  unplacedMeans: 'The words they explain were not found in the text shown here.',
  glossary: 'Glossary',
  glossaryMarked: 'Glossary (words marked °)',
  related: 'Related term.',
  allTerms: 'All terms in the record',
  dates: 'Dates around the report',
  plainTitle: (headline: string) => `${headline}, in plain English`,
  cover: {
    story: 'The story in sixty seconds',
    report: 'The report',
    readReport: (notes: number) =>
      `Read the report${notes > 0 ? ` with its ${notes} ${plural(notes, { one: 'note', other: 'notes' })}` : ''}`,
    cast: 'The cast',
    threads: 'Threads',
    disputed: 'What is disputed',
    start: 'Where to start',
    ifYouRead: 'If you read',
    /** HTML; takes the addresses of the report, and of it with all notes, and of its passages where there are notes. */
    toRead: (report: string, notes: { open: string; passages: string } | undefined) =>
      `<a href="${report}">Open the report</a> and tap or click the underlined words.${
        notes === undefined
          ? ''
          : ` To read or print everything, <a href="${notes.open}">open all the notes</a>. To find one note, go <a href="${notes.passages}">passage by passage</a>.`
      }`,
    ifYouStudy: 'If you study',
    toStudy: (day: string, to: { then: string; claims: string; sources: string }) =>
      `Read it first <a href="${to.then}">as of ${day}</a>, then with hindsight, and compare. <a href="${to.claims}">The claims pages</a> show who says what; <a href="${to.sources}">the sources page</a> shows the evidence.`,
    ifYouPublish: 'If you publish or teach',
    toPublish: (licence: string, about: string, embeds: boolean) =>
      `Every note has its own address${embeds ? ', a reference and an excerpt' : ' and a reference'} to copy. Text and data are under ${licence}; <a href="${about}">we explain how the site is made</a>.`,
  },
  covers: {
    title: 'Reports and their background',
    lead: 'News reports, each with everything it assumes you know.',
    none: 'There is no report yet.',
    read: 'Read the report',
  },
};
