/** The words around every page in English: header, footer, switches, the way back and the way on. */

export const shell = {
  /** Between the items of a list in a line. */
  comma: ', ',
  semicolon: '; ',
  skip: 'Skip to content',
  menu: 'Menu',
  /** The name of the main links, for screen readers. */
  site: 'Site',
  search: 'Search',
  places: {
    reports: 'Reports',
    report: 'Report',
    record: 'Record',
    timeline: 'Timeline',
    map: 'Map',
    study: 'Study',
    notebook: 'Notebook',
    about: 'About',
  },
  licences: ({ name, url }: { name: string; url: string }) =>
    `Text and data: <a href="${url}" rel="license">${name}</a>. Code: MIT. The report’s original text belongs to its publisher.`,
  publishedBy: (publisher: string) => `Published by ${publisher}. Contact:`,
  foot: {
    about: 'How this is made',
    sources: 'Sources',
    figures: 'Figures',
    teachers: 'For teachers',
    changes: 'Changes',
    excerpts: 'Excerpts',
    data: 'Data',
  },
  breadcrumbs: 'Breadcrumbs',
  cite: 'Cite this page',
  citedDate: (checked: string) =>
    `The date is the day on which the page was last checked, ${checked}. If your school asks for it, add the date on which you read it.`,
  showElsewhere: 'Show this on your own page',
  continue: 'Continue',
  /** A script puts the number of the paragraph for the braces, and the words of an address that led nowhere. */
  continueFrom: 'Continue from paragraph {}',
  searchFor: 'Search for “{}”',
  read: 'Read',
  asOf: (day: string) => `As of ${day}`,
  asOfMeans: 'Hides what became public later.',
  /** Which report appeared on a day, and how many others. */
  dayOf: (headline: string, others: number) =>
    `The day of “${headline}”${others === 0 ? '' : others === 1 ? ' and another report' : ` and ${others} other reports`}.`,
  hindsight: 'With hindsight',
  hindsightMeans: 'Shows what became public later, and marks it.',
  /** What the picture of a report calls it, where it is shared. */
  picture: 'A news report, with notes',
  /** What a page says of words that are not in its language yet, or not in their latest form. */
  translation: {
    none: 'This page is not in this language yet.',
    prose: 'What follows is not in this language yet.',
    behind: 'The English text has changed since this was translated.',
  },
};
