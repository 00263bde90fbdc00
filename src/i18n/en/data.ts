/** The words of the page of data files in English, and of the catalogue of these files. */

/** What a file is called, and what is in it. */
type Told = { title: string; about: string };

const files = {
  collection: {
    title: 'All notes on an article',
    about: 'An AnnotationCollection in the W3C’s Web Annotation Data Model, with links to its pages.',
  } as Told,
  page: {
    title: 'A page of notes',
    about:
      'An AnnotationPage with up to twenty notes in full. The targets of each give the quote with the words beside it, and its position in the text below, in code points; its body is given as HTML, with anything that came later in a section of its own, and as it was written.',
  } as Told,
  text: {
    title: 'The text of the report',
    about:
      'The reading edition, with a blank line between paragraphs: the text in which the positions of notes are counted.',
  } as Told,
  notes: {
    title: 'The notes for other people’s pages',
    about:
      'Each note with its title, its first sentence, its quotes in every wording, what became public later, and its sources by label. The script below shows them beside the publisher’s own text.',
  } as Told,
  notesScript: {
    title: 'The script for other people’s pages',
    about:
      'Shows the notes of an article on the page that it is put on. Twelve kilobytes; it asks for the file above and for nothing else.',
  } as Told,
  record: {
    title: 'People, organisations, events, claims, places, terms',
    about:
      'One graph in the schema.org vocabulary. A claim has its author, where it was first made, and its answers as comments; nothing is rated.',
  } as Told,
  figure: {
    title: 'The values of a figure as CSV',
    about:
      'A row for each value, with its sources, whether it rests on one alone, and from when it was known if that was after the report. Gaps are said. Dates are EDTF.',
  } as Told,
  csl: {
    title: 'The sources as CSL-JSON',
    about: 'For Zotero, Pandoc and any program that uses the Citation Style Language.',
  } as Told,
  bibtex: {
    title: 'The sources as BibTeX',
    about: 'The keys are the ids of the sources on this site.',
  } as Told,
  ris: { title: 'The sources as RIS', about: 'For EndNote, Mendeley and others.' } as Told,
  oembed: {
    title: 'An oEmbed response',
    about:
      'Linked from the head of an excerpt, an article, a claim, an event, a timeline, a thread or a figure. Runs of four and five paragraphs have none.',
  } as Told,
  excerpts: {
    title: 'What a page needs to show passages and notes',
    about:
      'A list with every passage and note of an article: its address, its words, its credit, its height as CSS for a column of any width and, where there is one, the address of its oEmbed response.',
  } as Told,
  excerpt: {
    title: 'What a page needs to show a claim, an event, a timeline or a figure',
    about: 'The same of one excerpt.',
  } as Told,
  hostScript: {
    title: 'The host’s script',
    about:
      'Turns the elements annotated-excerpt and blockquote.annotated-excerpt into excerpts. Under 1.5 kilobytes; it needs nothing else.',
  } as Told,
  gift: {
    title: 'The questions as GIFT',
    about:
      'For Moodle and others. Ordering questions become matching questions, since GIFT has no others; open questions are essays without their points.',
  } as Told,
  moodle: {
    title: 'The questions as Moodle XML',
    about: 'With the kind of each question as a tag and, for open questions, the points of a good answer.',
  } as Told,
  qti: {
    title: 'The questions as a QTI 2.1 package',
    about:
      'For Canvas, Blackboard, OpenOlat and TAO. A manifest, an item for each question and a test with all of them; each answer has an explanation, which Canvas drops.',
  } as Told,
  ankiPackage: {
    title: 'Cards as an Anki package',
    about:
      'Opens in Anki and AnkiDroid with one click. The deck, note type and cards keep their ids, so a later package updates the cards and leaves their schedule alone.',
  } as Told,
  cards: {
    title: 'Cards as CSV',
    about: 'The same, for spreadsheets and other programs.',
  } as Told,
  rss: { title: 'Changes as RSS', about: 'Additions and corrections.' } as Told,
  feed: { title: 'Changes as JSON Feed', about: 'The same items.' } as Told,
  sitemap: { title: 'The sitemap', about: 'Every page except the excerpts.' } as Told,
  openApi: {
    title: 'This list in machine-readable form',
    about: 'OpenAPI 3.1: every path with its type, schema and licence.',
  } as Told,
};

export const data = {
  title: 'The data',
  lead: 'Every data file on the site, with its format and an example.',
  dataset: (site: string): string => `${site}: data`,
  licence: 'Licence and credit',
  /** HTML; what it takes is escaped. */
  licences: (
    { title, url, spdx, name }: { title: string; url: string; spdx: string; name: string },
    { site, openApi, embeds }: { site: string; openApi: string; embeds: boolean },
  ): string =>
    `Text and data: <a rel="license" href="${url}">${title}</a> (SPDX: ${spdx}). Credit them as “${site}, ${name}”, with a link to the page. Code: MIT. Typeface: SIL Open Font License. The report’s original text belongs to its publisher and is not in these files; the reading edition shown here is ours. The citation styles come from the Citation Style Language project (CC BY-SA 3.0) and are not redistributed. The licence is given in machine-readable form in every annotation (<code>rights</code>), in the linked data of every page (<code>license</code>)${embeds ? ', in the head of every excerpt' : ''} and in <a href="${openApi}">the OpenAPI file</a>.`,
  /** By their places on the page. */
  groups: {
    notes: 'Notes',
    'the-record': 'The record',
    sources: 'Sources',
    excerpts: 'Excerpts',
    'for-teaching': 'For teaching',
    changes: 'Changes',
    'this-list': 'This list',
  },
  files,
  /** The cards as text for Anki; `both` where they have a name in another language. */
  ankiCards: (both: boolean): Told => ({
    title: 'Cards for Anki',
    about: `Terms${both ? ' with Urdu' : ''}, people, and the dates of events. The id comes first, so that a later import updates a card; anything after the report has the tag since.`,
  }),
  /** The name of an article’s collection of annotations. */
  notesOn: (headline: string): string => `Notes on “${headline}”`,
  /** Instead of the beginning of a file that is no text. */
  ankiPackageExample: 'A zip archive with the SQLite database collection.anki2.',
  count: (files: number): string => `${files} files`,
  schema: 'Schema',
  specification: 'Specification',
  example: 'Example',
  exampleOf: (title: string): string => `Example: ${title}`,
  /** HTML. */
  contracts: (to: string): string =>
    `Addresses, parameters and messages that will not change are listed on <a href="${to}">the contracts page</a>.`,
  provider: 'For lists of oEmbed providers',
  /** HTML. */
  providerMeans:
    'Programs that look for the link in a page’s head need no list. For those that use one, this is the entry. The responses are static files, so the endpoint has to be a rule on the server: it maps <code>/oembed?url=…</code> to the file <code>oembed.json</code> next to that page.',
  providerEntry: 'Entry for lists of providers',
  importing: 'Importing annotations',
  /** HTML. */
  importingMeans:
    '<code>npm run article -- annotations FILE</code> turns Web Annotations, these or a Hypothesis export, into notes on an article of your own: each is matched to its words again, and any that find no place are listed.',
};

export type DataWords = typeof data;
