import type { Report } from '../../src/text/import/report.ts';

const ONE = 'The first paragraph tells what happened on the quay that morning, and to whom it happened.';
const TWO = 'The second paragraph tells what the harbour minister said about it; she was not there.';
const PARTS = {
  headline: 'Ships return to the harbour',
  standfirst: 'The minister speaks of a new beginning',
  byline: 'Ana Lindqvist',
  published: '2023-01-29',
  updated: null,
  dateline: 'PORT MARY',
  caption: 'Ships in the bay. PHOTO: HARBOUR PRESS',
  paragraphs: [ONE, TWO],
  dropped: [],
} satisfies Report;

interface ReportCase {
  readonly name: string;
  readonly pasted: string;
  readonly report: Partial<Report>;
}

const page = (...lines: string[]): string => lines.join('\n\n');

export const REPORTS: readonly ReportCase[] = [
  {
    name: 'a whole page, dateline on a line of its own',
    pasted: page(
      PARTS.headline,
      PARTS.standfirst,
      `By ${PARTS.byline} January 29, 2023`,
      PARTS.caption,
      'PORT MARY:',
      ONE,
      TWO,
      'COMMENTS',
      'Replying to X',
      'Comments are moderated and generally will be posted.',
    ),
    report: {
      ...PARTS,
      dropped: ['COMMENTS', 'Replying to X', 'Comments are moderated and generally will be posted.'],
    },
  },
  {
    name: 'a dateline before the first words',
    pasted: page(PARTS.headline, 'Ana Lindqvist | 29 January 2023', `PORT MARY: ${ONE}`, TWO),
    report: { ...PARTS, standfirst: null, caption: null },
  },
  {
    name: 'an agency’s dateline',
    pasted: page(PARTS.headline, '2023-01-29', `PORT MARY (Reuters) - ${ONE}`, TWO),
    report: { ...PARTS, standfirst: null, caption: null, byline: null },
  },
  {
    name: 'sharing buttons, a menu and an advertisement between the lines',
    pasted: page(
      'Home | News | World',
      PARTS.headline,
      'Share Tweet Email',
      'By Ana Lindqvist',
      '29 January 2023',
      ONE,
      'ADVERTISEMENT',
      TWO,
    ),
    report: {
      ...PARTS,
      standfirst: null,
      caption: null,
      dateline: null,
      dropped: ['Home | News | World', 'Share Tweet Email', 'ADVERTISEMENT'],
    },
  },
  {
    name: 'lines of Windows and a byte order mark',
    pasted: `\ufeff${page(PARTS.headline, `PORT MARY: ${ONE}`, TWO).replaceAll('\n', '\r\n')}`,
    report: { headline: PARTS.headline, dateline: 'PORT MARY', paragraphs: [ONE, TWO] },
  },
  {
    name: 'paragraphs broken at a fixed width',
    pasted: `${PARTS.headline}\n\nPORT MARY: The first paragraph tells what happened on the\nquay that morning, and to whom it happened.\n\n${TWO}`,
    report: { headline: PARTS.headline, dateline: 'PORT MARY', paragraphs: [ONE, TWO] },
  },
  {
    name: 'the source of a web page',
    pasted: `<!doctype html><html><body><nav>Home News</nav><article><h1>${PARTS.headline}</h1><p>By Ana Lindqvist</p><time>29 January 2023</time><p>PORT MARY: <b>The first</b> ${ONE.slice(10)}</p><script>steal()</script><p>${TWO}</p></article></body></html>`,
    report: { ...PARTS, standfirst: null, caption: null },
  },
  {
    name: 'markup in a plain text, which stays letters',
    pasted: page(PARTS.headline, `PORT MARY: ${ONE} <script>alert(1)</script>`, TWO),
    report: { headline: PARTS.headline, paragraphs: [`${ONE} <script>alert(1)</script>`, TWO] },
  },
  {
    name: 'bidirectional overrides and control characters, which go',
    pasted: page(PARTS.headline, `PORT MARY: \u202e${ONE}\u0007`, TWO),
    report: { paragraphs: [ONE, TWO] },
  },
  {
    name: 'a report without a head',
    pasted: page(`${ONE} ${TWO}`, TWO),
    report: {
      headline: null,
      standfirst: null,
      byline: null,
      published: null,
      dateline: null,
      caption: null,
      paragraphs: [`${ONE} ${TWO}`, TWO],
    },
  },
  { name: 'nothing', pasted: '', report: { headline: null, paragraphs: [], dropped: [] } },
  { name: 'a headline alone', pasted: PARTS.headline, report: { headline: PARTS.headline, paragraphs: [] } },
];
