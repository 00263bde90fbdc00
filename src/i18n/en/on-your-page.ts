/** The words of our notes on other sites’ pages in English: of the page for publishers, the notes and the extension. */

type Counted = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export const onYourPage = {
  title: 'Our notes on your page',
  lead: 'One line shows our notes beside the publisher’s own text, on the publisher’s own page. No word of the report is copied.',
  line: {
    heading: 'The line',
    about: (script: string) =>
      `Put it anywhere in the page. It loads ${script} (12 kilobytes) and one file of notes, and asks for nothing else; it sets no cookie. The digest in it makes sure that the script is the one you have seen here; it changes when we change the script.`,
    policy: 'If your page has a Content Security Policy, it must allow at least this:',
    options: 'Options',
    /** Each attribute of the line besides those in it. */
    each: {
      root: 'A selector of the element that holds the report. Without it, the element with most of the quotes is taken.',
      as: '“then” or “now”: as of the day of the report, or with hindsight. Readers can switch.',
      theme: '“light” or “dark”. Without it, the notes follow the ground on which the report stands.',
      print: '“notes” prints the notes after the page. Without it, nothing of ours is printed.',
      from: 'Another address of the notes, such as a copy on your own server.',
    } as Readonly<Record<'root' | 'as' | 'theme' | 'print' | 'from', string>>,
  },
  readers: {
    heading: 'What your readers see',
    paragraphs: [
      'A dotted line under words that a note explains. At a click the note opens beside them, or in a sheet on a phone. A small line says how many notes there are, whose they are, and that you did not write them. One press hides them all, and the page remembers it.',
      'The words of your page stay as they are: they are coloured with the CSS Custom Highlight API, and in browsers without it by thin elements that go again without a trace. Your links, buttons and menus work as before; words in a link lead where the link leads. The list of notes comes first for the keyboard and for screen readers, in the order of your text.',
      'A note is shown only where its words are found for certain. If your text has changed too much there, it is left out: a wrong place is worse than none.',
    ] as readonly string[],
  },
  told: {
    heading: 'What your page is told',
    about:
      'After each change the document gets the event below. The object <code>window.annotatedNotes</code> has the same fields, and a function <code>remove()</code> that takes the notes away.',
  },
  tryOut: {
    heading: 'Try it with your text',
    about:
      'Paste the text of the report to see which notes will find their place. It is looked at in your browser and sent nowhere.',
    report: 'Report',
    text: 'Its text',
    look: 'Look for the notes',
  },
  yourself: {
    heading: 'For yourself',
    about: 'Drag a link to your bookmarks. On the page of the report, the bookmark shows our notes:',
    bookmark: (headline: string) => `Notes: ${headline}`,
    extension:
      'Where a page’s policy allows no scripts but its own, the browser stops the bookmark, and nothing happens. The browser extension works there too: <code>npm run extension</code> builds it from the source of this site. It has the notes with it, runs only when you press its button, and may then see only the page that you are at. No page is changed for anyone else, and nobody is told what you read.',
  },
  /**
   * The sentences that come with a file of notes: who wrote them, whose report they are on, and its day in words. The script
   * that shows them puts values for what is in braces.
   */
  notes: (by: string, publisher: string, day: string) => ({
    region: 'Notes on this report',
    /** By the form that the language has for a number (`Intl.PluralRules`). */
    count: { one: '{notes} note', other: '{notes} notes' } as Counted,
    notThePaper: 'not by this paper',
    found: '{found} of {all} notes found their place on this page.',
    whose: `Notes by ${by}. ${publisher} did not write them.`,
    asOf: 'Read the notes',
    onTheDay: `As of ${day}`,
    now: 'With hindsight',
    hide: 'Hide notes',
    show: 'Show notes',
    close: 'Close',
    previous: 'Previous note',
    next: 'Next note',
    sources: 'Sources',
    since: 'Since then: {date}',
    also: 'On the same words',
    readOn: `Read on at ${by}`,
    claim: 'Claim',
    answer: 'Answer',
  }),
  extension: {
    name: (site: string) => `Notes: ${site}`,
    about: 'Shows our notes on the publisher’s own page, when you ask for them and only there.',
    button: 'Show or hide the notes',
    popup: 'Notes',
    refused: 'The browser lets no extension show anything on this page.',
  },
};
