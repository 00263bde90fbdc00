import type { Report } from '../../src/text/import/report.ts';

/** Small reports, each in a shape that other programs are known to misread. The words are invented. */
export type ReportShape = readonly [name: string, pasted: string, report: Partial<Report>];

export const HEADLINE = 'Mill closes after 112 years';
export const ONE = 'The whistle at the Dunmore mill blew for the last time on Tuesday, eleven minutes late.';
export const TWO = 'The mill opened in 1911 and made paper for newspapers in nine states, its owners said.';
export const BODY = [ONE, TWO];
export const PUBLISHED = '2023-07-18';

const blocks = (...all: string[]): string => all.join('\n\n');
/** A report with these lines between headline and body, or with this body. */
const withHead = (...head: string[]): string => blocks(HEADLINE, ...head, ...BODY);
const withBody = (...body: string[]): string => blocks(HEADLINE, 'By Eleanor Vance', 'July 18, 2023', ...body);
const withDateline = (dateline: string): string => withBody(`${dateline}${ONE}`, TWO);

const heads: ReportShape[] = [
  ['a hyphen in a name', withHead('By Eleanor Vance-Whitby | July 18, 2023'), { byline: 'Eleanor Vance-Whitby' }],
  [
    'names that are days of the week',
    withHead('By Sun Wei and Mon Mon Myat | July 18, 2023'),
    { byline: 'Sun Wei and Mon Mon Myat', published: PUBLISHED },
  ],
  [
    'two authors and a comma',
    withHead('By Ana Petrovic, Tomas O’Rourke | July 18, 2023'),
    { byline: 'Ana Petrovic, Tomas O’Rourke' },
  ],
  [
    'authors on lines of their own',
    withHead('Ana Petrovic', 'Tomas O’Rourke', 'July 18, 2023'),
    { byline: 'Ana Petrovic, Tomas O’Rourke', standfirst: null },
  ],
  [
    'an author’s office on the next line',
    withHead('By Eleanor Vance', 'Business correspondent', 'July 18, 2023'),
    { byline: 'Eleanor Vance', standfirst: null },
  ],
  [
    'an office in place of an author',
    withHead('The Newspaper’s Staff Reporter Published July 18, 2023'),
    { byline: 'The Newspaper’s Staff Reporter' },
  ],
  ['an agency in place of an author', withHead('Agencies', 'July 18, 2023'), { byline: 'Agencies', standfirst: null }],
  [
    '“By” on a line of its own',
    withHead('By', 'Eleanor Vance', 'Published', 'July 18, 2023'),
    { byline: 'Eleanor Vance', published: PUBLISHED },
  ],
  [
    'the change before the publication',
    withHead('By Eleanor Vance', 'Updated July 19, 2023 | Published July 18, 2023'),
    { published: PUBLISHED, updated: '2023-07-19' },
  ],
  [
    'the change and the publication as labels in capitals',
    withHead('By Eleanor Vance', 'UPDATED: July 19, 2023 at 10:31 a.m. | PUBLISHED: July 18, 2023 at 9:00 a.m.'),
    { published: PUBLISHED, updated: '2023-07-19', dateline: null },
  ],
  ['its day twice', withHead('By Eleanor Vance', 'Published On 18 Jul 202318 Jul 2023'), { published: PUBLISHED }],
  ['its day as machines write it', withHead('By Eleanor Vance', '2023-07-18T10:31:00Z'), { published: PUBLISHED }],
  [
    'a date alone in its headline',
    blocks('Remember March 3, 1911', 'By Eleanor Vance', ...BODY),
    { headline: 'Remember March 3, 1911', published: null, paragraphs: BODY },
  ],
  ['agencies beside an author', withHead('By Eleanor Vance and agencies'), { byline: 'Eleanor Vance and agencies' }],
  [
    'an author’s place, without “By”',
    withHead('Eleanor Vance in Dunmore and Sun Wei', 'Tue 18 Jul 2023 10.31 BST', 'Share'),
    { byline: 'Eleanor Vance in Dunmore and Sun Wei', published: PUBLISHED, standfirst: null },
  ],
  [
    'an author’s office on the same line',
    withHead('Eleanor Vance Environment correspondent', '18 July 2023'),
    { byline: 'Eleanor Vance Environment correspondent', standfirst: null },
  ],
  [
    'a day without its year above the headline',
    blocks('18 JUL, 10:31', HEADLINE, 'A town looks back', `DUNMORE, July 18. /TASS/. ${ONE}`, TWO),
    { headline: HEADLINE, standfirst: 'A town looks back', published: null, dateline: 'DUNMORE', paragraphs: BODY },
  ],
  [
    'who wrote where between author and day',
    withHead(
      'By Eleanor Vance and Sun Wei',
      'Eleanor Vance reported from Dunmore, and Sun Wei from Kotri.',
      'July 18, 2023',
    ),
    { byline: 'Eleanor Vance and Sun Wei', published: PUBLISHED, standfirst: null, paragraphs: BODY },
  ],
  [
    'the change alone',
    withHead('By Eleanor Vance', 'Updated July 19, 2023'),
    { published: null, updated: '2023-07-19' },
  ],
  [
    'a date in the headline',
    blocks('March 3, 1911: the day the mill began', 'By Eleanor Vance', 'July 18, 2023', ...BODY),
    { headline: 'March 3, 1911: the day the mill began', published: PUBLISHED },
  ],
  [
    'a date in the standfirst',
    withHead('A town looks back to March 3, 1911', 'By Eleanor Vance', 'July 18, 2023'),
    { standfirst: 'A town looks back to March 3, 1911', published: PUBLISHED, byline: 'Eleanor Vance' },
  ],
  [
    'a date in a standfirst in capitals',
    withHead('Dunmore Remembers March 3, 1911', 'Eleanor Vance | July 18, 2023'),
    { standfirst: 'Dunmore Remembers March 3, 1911', published: PUBLISHED, byline: 'Eleanor Vance' },
  ],
  ['a day of two figures whose order is known', withHead('By Eleanor Vance', '18/07/2023'), { published: PUBLISHED }],
  [
    'a day of two figures whose order is not',
    withHead('By Eleanor Vance', '03/04/2023'),
    { published: null, standfirst: null },
  ],
  [
    'no blank lines in its head',
    `${HEADLINE}\nCommittee told that contractors are owed Rs410m\nBy Zahid Memon and Shireen Talpur in Hyderpur\n\nHYDERPUR: ${ONE}`,
    {
      headline: HEADLINE,
      standfirst: 'Committee told that contractors are owed Rs410m',
      byline: 'Zahid Memon and Shireen Talpur in Hyderpur',
      dateline: 'HYDERPUR',
    },
  ],
  ...[
    'The big picture: what the mill’s end means',
    'Picture this: a town without paper',
    'Copyright 2.0: how the rules change',
    'Copyright bill splits publishers',
    'More stories of the mill that never slept',
    'Latest news on the mill: it closes',
    'Exclusive: mill to close',
    'Watch: the whistle blows for the last time',
    'Read more books, minister tells children',
    'Follow us into the dark, miners say',
    'Photos: the last day of the mill',
    'Comments by minister anger millers',
    'Live and let mill',
  ].map(
    (headline): ReportShape => [
      `the headline “${headline}”`,
      blocks(headline, 'By Eleanor Vance', 'July 18, 2023', ...BODY),
      { headline, byline: 'Eleanor Vance', paragraphs: BODY, dropped: [] },
    ],
  ),
  [
    'a sentence that begins as a notice does',
    withBody(
      ONE,
      'Copyright is the last thing on their minds.',
      'Published in 1911, the book is rare.',
      'Reporting by drone is allowed.',
      'By morning the road was closed.',
    ),
    {
      paragraphs: [
        ONE,
        'Copyright is the last thing on their minds.',
        'Published in 1911, the book is rare.',
        'Reporting by drone is allowed.',
        'By morning the road was closed.',
      ],
      dropped: [],
    },
  ],
];

const datelines = Object.entries({
  'DUNMORE, Oct 12 (Reuters) - ': 'DUNMORE',
  'HARROW BAY, OCT 12 (PTI): ': 'HARROW BAY',
  'DUNMORE, Ostland (AP) — ': 'DUNMORE, Ostland',
  'ST. MARY, D.C. — ': 'ST. MARY, D.C.',
  'DUNMORE/KOTRI: ': 'DUNMORE/KOTRI',
  '**DUNMORE:** ': 'DUNMORE',
  'DUNMORE: (APP) ': 'DUNMORE',
  'DUNMORE—': 'DUNMORE',
  'DUNMORE, October 12. /TASS/. ': 'DUNMORE',
  'Dunmore, Oct 12 (PTI) ': 'Dunmore',
  'Dunmore (AFP) – ': 'Dunmore',
  'MOSCOW, 12 октября. /ТАСС/. ': 'MOSCOW',
}).map(
  ([words, dateline]): ReportShape => [`the dateline “${words}”`, withDateline(words), { dateline, paragraphs: BODY }],
);

const bodies: ReportShape[] = [
  [
    'a standfirst with a word in capitals before a colon',
    withHead('NATO: an alliance at 75', 'By Eleanor Vance'),
    { dateline: null, standfirst: 'NATO: an alliance at 75' },
  ],
  [
    'a cross-head with the word “more”',
    withBody(ONE, TWO, 'More stories to tell', ONE, 'His daughter has bought him a notebook.'),
    { paragraphs: [ONE, TWO, 'More stories to tell', ONE, 'His daughter has bought him a notebook.'] },
  ],
  [
    'other stories in its middle',
    withBody(ONE, TWO, 'Read more', 'Bridge to be painted', 'Snow in the hills', ONE, TWO),
    { paragraphs: [ONE, TWO, ONE, TWO] },
  ],
  [
    'other stories at its end',
    withBody(ONE, TWO, 'More stories', 'Bridge to be painted', 'Snow in the hills'),
    { paragraphs: BODY },
  ],
  [
    'bullets',
    `${HEADLINE}\n\nHYDERPUR: The secretary said on Friday that:\n\n• only 18 of 61 kilometres had been lined\n• contractors were owed Rs410m for the work\n• water losses had risen to 31pc this year\n\n${TWO}`,
    {
      paragraphs: [
        'The secretary said on Friday that:',
        '• only 18 of 61 kilometres had been lined',
        '• contractors were owed Rs410m for the work',
        '• water losses had risen to 31pc this year',
        TWO,
      ],
    },
  ],
  [
    'lines of talk',
    withBody(
      '“We have waited nine years for this day,” she said.\n“So have we, and nobody asked us,” he said to her.\n“Then let us wait no longer for it,” she told him.',
    ),
    {
      paragraphs: [
        '“We have waited nine years for this day,” she said.',
        '“So have we, and nobody asked us,” he said to her.',
        '“Then let us wait no longer for it,” she told him.',
      ],
    },
  ],
  [
    'no full stop anywhere',
    withBody('The whistle blew for the last time on Tuesday', 'The mill had opened in 1911'),
    { standfirst: null, paragraphs: ['The whistle blew for the last time on Tuesday', 'The mill had opened in 1911'] },
  ],
  ['a large first letter on a line of its own', withBody(`T\n${ONE.slice(1)}`, TWO), { paragraphs: BODY }],
  [
    'an agency after its last words',
    withBody(ONE, 'He would come back in May, he said. — Reuters'),
    { caption: null, paragraphs: [ONE, 'He would come back in May, he said. — Reuters'] },
  ],
  [
    'the times of a live blog',
    withBody('14:31 GMT', ONE, '4.31pm', TWO, 'July 18, 2023 at 4:31 p.m. EDT', ONE, '3 min ago', TWO),
    { paragraphs: [ONE, TWO, ONE, TWO] },
  ],
  ['days as cross-heads', withBody(ONE, 'March 3, 1911', TWO), { paragraphs: [ONE, 'March 3, 1911', TWO] }],
  [
    'a wire’s summary and desk',
    blocks(
      HEADLINE,
      'By Ana Petrović and Tomás O’Rourke\nOctober 12, 2024 4:31 PM GMT+5 Updated 2 hours ago',
      'Summary\nGoods trains first\nUnions were not asked',
      `HARROW BAY, Oct 12 (Wirenews) - ${ONE}`,
      TWO,
      'Reporting by Ana Petrović in Harrow Bay; Editing by Maud Lindqvist',
      'Our Standards: The Wirenews Trust Principles.',
    ),
    {
      byline: 'Ana Petrović and Tomás O’Rourke',
      standfirst: null,
      published: '2024-10-12',
      dateline: 'HARROW BAY',
      paragraphs: BODY,
      dropped: [
        'Summary',
        'Goods trains first',
        'Unions were not asked',
        'Reporting by Ana Petrović in Harrow Bay; Editing by Maud Lindqvist',
        'Our Standards: The Wirenews Trust Principles.',
      ],
    },
  ],
];

export const REPORT_SHAPES: readonly ReportShape[] = [...heads, ...datelines, ...bodies];
