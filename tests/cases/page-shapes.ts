import { BODY, HEADLINE, ONE, PUBLISHED, type ReportShape, TWO } from './report-shapes.ts';

const HEAD = `<h1>${HEADLINE}</h1><p>By Eleanor Vance</p><p>July 18, 2023</p>`;
const PARAGRAPHS = `<p>${ONE}</p><p>${TWO}</p>`;
/** What each page below is read as, whatever is beside the report. */
const PAGE = { headline: HEADLINE, byline: 'Eleanor Vance', published: PUBLISHED, paragraphs: BODY };

/** Pages whose report other programs are known to take for something else, or not to find. */
export const PAGE_SHAPES: readonly ReportShape[] = [
  [
    'a page in one form',
    `<body><form><h1>${HEADLINE}</h1>${PARAGRAPHS}</form></body>`,
    { headline: HEADLINE, paragraphs: BODY },
  ],
  [
    'a page in one form, with another in it',
    `<form method="post" id="form1">${HEAD}${PARAGRAPHS}<input><label>Mail</label></form><form><p>Sign in to read.</p></form>`,
    PAGE,
  ],
  [
    'a form in the report',
    `<article>${HEAD}<p>${ONE}</p><form><p>Sign up for the morning mail, and read it with your tea.</p><input></form><p>${TWO}</p></article>`,
    PAGE,
  ],
  ['several articles', `<article><p>Turbines.</p></article><article>${HEAD}${PARAGRAPHS}</article>`, PAGE],
  [
    'an article between other paragraphs',
    `<body><div><p>${TWO} ${ONE}</p></div><article>${HEAD}${PARAGRAPHS}</article><p>Readers chose a bridge.</p></body>`,
    PAGE,
  ],
  ['its headline above the article', `<main>${HEAD}<article>${PARAGRAPHS}</article></main>`, PAGE],
  [
    'its report in no article, and cards that are',
    `<main>${HEAD}${PARAGRAPHS}<article><h3><a href="/x">A card</a></h3><p>A line.</p></article></main>`,
    PAGE,
  ],
  [
    'the paper’s name as a heading',
    `<title>${HEADLINE} | The Paper</title><h1>The Paper</h1><div><h2>${HEADLINE}</h2><p>By Eleanor Vance</p><p>July 18, 2023</p>${PARAGRAPHS}</div>`,
    PAGE,
  ],
  [
    'asides and other stories',
    `<article>${HEAD}<p>${ONE}</p><aside><p>Another story, in a sentence of its own.</p></aside><ul><li><a href="/x">Bridge to be painted</a></li></ul><p>${TWO}</p><div class="related-stories"><p>Snow is to fall in the hills.</p></div></article>`,
    PAGE,
  ],
  [
    'cells and items',
    `<article>${HEAD}<p>${ONE}</p><table><tr><td>1911</td><td>90 workers</td></tr></table><ul><li>paper</li><li>pulp</li></ul></article>`,
    { ...PAGE, paragraphs: [ONE, '1911', '90 workers', 'paper', 'pulp'] },
  ],
  [
    'a drop cap and a paragraph that is a link',
    `<article>${HEAD}<p><span class="cap">T</span> ${ONE.slice(1)}</p><p><a href="/x">${TWO}</a></p></article>`,
    PAGE,
  ],
  [
    'a figure',
    `<article>${HEAD}<figure><img alt=""><figcaption>Workers leave the mill on its last day.</figcaption></figure>${PARAGRAPHS}</article>`,
    { ...PAGE, caption: 'Workers leave the mill on its last day.' },
  ],
  [
    'a dateline in bold',
    `<article>${HEAD}<p><b>DUNMORE</b>: ${ONE}</p><p>${TWO}</p></article>`,
    { ...PAGE, dateline: 'DUNMORE' },
  ],
  [
    'a time in a sentence',
    `<article>${HEAD}<p>On <time datetime="2023-07-18">Tuesday</time>, the whistle blew for the last time.</p></article>`,
    { paragraphs: ['On Tuesday, the whistle blew for the last time.'] },
  ],
  [
    'its day in figures, and for machines',
    `<article><h1>${HEADLINE}</h1><span class="byline">Eleanor Vance</span><time datetime="2023-07-18">03/04</time>${PARAGRAPHS}</article>`,
    PAGE,
  ],
  [
    'the posts of a live blog',
    `<main>${HEAD}<article><time>10:31</time><p>${ONE}</p></article><article><time>11:31</time><p>${TWO}</p></article></main>`,
    PAGE,
  ],
  [
    'its authors in a list',
    `<article><h1>${HEADLINE}</h1><ul class="byline"><li><a rel="author">Eleanor Vance</a></li><li><a rel="author">Sun Wei</a></li></ul><time datetime="2023-07-18">18 Jul</time>${PARAGRAPHS}</article>`,
    { ...PAGE, byline: 'Eleanor Vance, Sun Wei' },
  ],
  [
    'spans without spaces between them',
    `<article><h1>${HEADLINE}</h1><div><span class="author">Eleanor Vance</span><span class="date">July 18, 2023</span></div>${PARAGRAPHS}</article>`,
    PAGE,
  ],
  ['its text as it was typed', `<pre>${HEADLINE}\n\nBy Eleanor Vance\nJuly 18, 2023\n\n${ONE}\n\n${TWO}</pre>`, PAGE],
  [
    'breaks for paragraphs',
    `<div><b>${HEADLINE}</b><br>By Eleanor Vance<br>July 18, 2023<br><br>${ONE}<br><br>${TWO}</div>`,
    PAGE,
  ],
  [
    'its head for machines alone',
    `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-07-18T01:00Z","author":[{"name":"Eleanor Vance"}]}]}</script><article><h1>${HEADLINE}</h1>${PARAGRAPHS}</article>`,
    PAGE,
  ],
];
